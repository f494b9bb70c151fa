package se.bryggan.e2e;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.toSet;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import se.bryggan.e2e.Mails.Mail;
import se.bryggan.local.city.LocalCity;
import se.bryggan.local.demo.Words;
import se.bryggan.local.kafka.ScramLogIn;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.StackFailure;

/** The demo on the packaged services, real broker, database, Keycloak and SMTP. Each test plays further stories. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class StoryTest {
    private static final ByteArrayOutputStream told = new ByteArrayOutputStream();
    private static PackagedStack stack;
    private static Books books;
    private static Mails mails;
    private static Broker broker;
    private static SortedMap<String, Long> oneStory;

    @BeforeAll
    static void up() throws Exception {
        stack = new PackagedStack(System.out);
        stack.processes.up();
        Secrets secrets = new Secrets(stack.project.local().resolve("secrets"));
        books = new Books(stack.port("postgres"), secrets.password("postgres-admin"));
        broker =
                new Broker(new ScramLogIn("admin", secrets.password("kafka-admin")).configuration(stack.port("kafka")));
        mails = new Mails(stack.port("mail.web"));
    }

    @AfterAll
    static void down() throws IOException {
        stack.close();
    }

    @Test
    @Order(1)
    void theStoryIsPlayedToItsEndAgainAndAgain() throws IOException {
        play(step -> {});
        SortedMap<String, Long> before = settled();

        play(step -> {});

        oneStory = Books.difference(before, settled());
        assertEquals(1, oneStory.get("case.sst_case"));
        assertEquals(2, oneStory.get("referral.incoming_concern"));
        assertEquals(1, oneStory.get("sip.mailbox_item"));
    }

    @Test
    @Order(2)
    void partsKilledDuringTheStoryComeBackAndNothingIsLostOrDoubled() throws Exception {
        SortedMap<String, Long> before = settled();

        try (Killer killer = new Killer(
                stack,
                Map.of(
                        "The mentor drafts", "school",
                        "The mentor sends", "directory",
                        "The admission group", "case",
                        "School, child psychiatry and team answer", "kafka",
                        "Each organisation's part", "sip",
                        "A report of concern", "postgres",
                        "The reception unit", "referral",
                        "Guardian 2", "consent",
                        "An investigator", "notification"))) {
            play(killer);
            killer.awaitRestarts();
            assertEquals(Map.of(), killer.left());
        }

        await().atMost(180, SECONDS).untilAsserted(() -> assertEquals(oneStory, Books.difference(before, counts())));
        assertEquals(oneStory, Books.difference(before, settled()));
        assertEquals(List.of(), books.stepsReachedTwice());
    }

    @Test
    @Order(3)
    void eachNoticeIsMailedToEachOfItsAddresseesOnceAlsoWhenTheSenderWasKilled() {
        await().atMost(180, SECONDS).untilAsserted(() -> assertEquals(books.sentMails(), idsOf(mails.different())));

        Set<Mail> all = mails.different();
        assertEquals(all.size(), idsOf(all).size(), "a Message-ID stands on one mail and its copies only");
        Set<String> told = all.stream().map(Mail::noticeAndAddressee).collect(toSet());
        assertEquals(all.size(), told.size(), "nobody is told twice of one notice");
    }

    @Test
    @Order(4)
    void noTopicAndNoLogTellsWhoTheStoryWasAboutOrWhatWasSaid() throws IOException {
        List<String> secrets = Stream.concat(
                        Identities.of(new LocalCity(stack.project).city()).stream(),
                        Stream.of(Words.values()).map(Words::text))
                .toList();

        assertEquals(Set.of(), broker.topicsThatSay(secrets));

        try (Stream<Path> logs = Files.list(stack.project.local().resolve("log"))) {
            for (Path log : logs.toList()) {
                String text = Files.readString(log, StandardCharsets.UTF_8);
                assertTrue(secrets.stream().noneMatch(text::contains), log.getFileName() + " names somebody");
            }
        }
    }

    @Test
    @Order(5)
    void theAddressesThatTheDemoPrintsAnswer() throws Exception {
        List<String> addresses = Pattern.compile("http://\\S+")
                .matcher(told.toString(StandardCharsets.UTF_8).split("Look around:")[1])
                .results()
                .map(MatchResult::group)
                .toList();

        assertEquals(9, addresses.size());
        for (String address : addresses) {
            assertEquals(200, status(address), address);
        }
    }

    private static int status(String address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
            return http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        }
    }

    /** The register and the reception are two services: what the one does not know the other takes in. */
    @Test
    @Order(6)
    void aReportForAUnitThatTheRegisterDoesNotKnowIsReadAtTheReceptionAndItsReporterIsTold() throws IOException {
        play(step -> {
            if (step.startsWith("A report of concern")) {
                books.forgetReceptions();
            }
        });
    }

    @Test
    @Order(7)
    void dataOfAnOlderBuildAreToldOfInOneClearLine() throws Exception {
        books.letAnotherBuildHaveMade("consent");
        stack.kill("consent");

        StackFailure failure = assertThrows(StackFailure.class, stack.processes::up);

        assertEquals(
                "consent ended while it was starting: its local data come from an older build, whose tables were"
                        + " others; './bryggan down --wipe' deletes the data, and the next ./bryggan up begins anew"
                        + " (see ./bryggan logs consent and .local/log/consent.out)",
                failure.getMessage());
    }

    private static Set<String> idsOf(Set<Mail> all) {
        return all.stream().map(Mail::id).collect(toSet());
    }

    private static void play(Consumer<String> onStep) throws IOException {
        told.reset();
        boolean ended = stack.processes.demo(new PrintStream(told, true, StandardCharsets.UTF_8), onStep);
        assertTrue(ended, () -> "the story stopped after: " + told.toString(StandardCharsets.UTF_8));
    }

    /** The counts when nothing is under way any more. */
    private static SortedMap<String, Long> settled() {
        await().atMost(60, SECONDS).until(books::unfinished, left -> left == 0);
        AtomicReference<SortedMap<String, Long>> last = new AtomicReference<>(counts());
        return await().during(3, SECONDS).atMost(60, SECONDS).until(StoryTest::counts, now -> last.getAndSet(now)
                .equals(now));
    }

    private static SortedMap<String, Long> counts() {
        SortedMap<String, Long> counts = books.counts();
        counts.putAll(broker.events());
        counts.put("e-mails", (long) mails.different().size());
        return counts;
    }
}
