package se.bryggan.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.bryggan.city.City;
import se.bryggan.city.schooling.Story;
import se.bryggan.local.city.LocalCity;
import se.bryggan.local.kafka.ScramLogIn;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Progress;
import se.bryggan.local.stack.Project;

/** Plays the story with the next pupil whose story has not been played on this data. */
public final class Demo {
    static final String ORGANISER = "utbildningsnamnden";
    private static final String REGION = "region";
    private static final List<String> AUTHORITIES =
            List.of(ORGANISER, "stadsdelsnamnd-norr", "stadsdelsnamnd-soder", REGION);
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Project project;
    private final Ports ports;
    private final Secrets secrets;
    private final City city;
    private final PrintStream out;
    private final Progress progress;

    public Demo(Project project, Ports ports, Secrets secrets, LocalCity city, PrintStream out, Progress progress)
            throws IOException {
        this.project = project;
        this.ports = ports;
        this.secrets = secrets;
        this.city = city.city();
        this.out = out;
        this.progress = progress;
    }

    /** True if the story came to its end. The stack is expected to be up, and stays so. */
    public boolean play(Consumer<String> onStep) throws IOException {
        try {
            return tell(onStep);
        } catch (StoryFailure failure) {
            progress.say("demo", "the story stopped: " + failure.getMessage());
            return false;
        }
    }

    private boolean tell(Consumer<String> onStep) throws IOException {
        HttpClient http = HttpClient.newHttpClient();
        Site site = new Site(project, ports);
        Clock clock = site.clock();
        LogIns logIns = site.logIns(http, clock);
        Api api = new Api(http, site.services(), logIns);
        Ledgers ledgers = new Ledgers(api, AUTHORITIES);
        new Registers(api, new Await(PATIENCE), progress).readOnce();
        StoryShelf shelf = new StoryShelf(project.data().resolve("demo-stories"), city);
        List<Story> left = shelf.left();
        Story story = left.getFirst();
        try (Counts counts = new Counts(broker(), ledgers::rows)) {
            Chronicle chronicle = new Chronicle(out, counts, onStep);
            Script script = new Script(new Cast(city, story), api, new Await(PATIENCE), chronicle, clock);
            out.println("Story pupil " + story.part().key() + ", school "
                    + story.child().school() + ", class " + story.child().schoolClass() + "; "
                    + (left.size() - 1) + " more stories are left on this data.");
            MailBox mails = new MailBox(http, site.address("mail.web").resolve("/messages"));
            logIns.program(Supplier.CLIENT, secrets);
            new AbsenceAct(script, api.as(Supplier.CLIENT), new Supplier(city)).play();
            shelf.begun(story);
            acts(script, ledgers, mails);
            chronicle.table();
            new Addresses(project, ports).print(out);
            return true;
        }
    }

    private void acts(Script script, Ledgers ledgers, MailBox mails) {
        new ReferralAct(script, ORGANISER).play();
        new CaseAct(script).play();
        new SipAct(script, ORGANISER, REGION).play();
        new ConcernAct(script).play();
        new ClosingAct(script, ledgers, mails, ORGANISER).play();
    }

    private Map<String, Object> broker() {
        return new ScramLogIn("admin", secrets.password("kafka-admin"))
                .configuration(ports.of("kafka").number());
    }
}
