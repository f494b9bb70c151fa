package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import se.bryggan.city.City;
import se.bryggan.city.schooling.Story;

/**
 * Measures, on the running stack, the time from an acknowledged withdrawal to the moment when every service that decides on
 * it says that its decisions rest on the giver's last word. Consents of a purpose that the demo's story has no use for are
 * given and taken back, by one guardian after another.
 *
 * <p>The floor, measured in the same run, is the time of one such look at the holders: a result cannot be less.
 */
public final class WithdrawalToHolders {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(2);
    private static final int WARM_UP = 10;

    private final Api api;
    private final List<Story> stories;

    private WithdrawalToHolders(Api api, City city) {
        this.api = api;
        this.stories = city.stories().stream()
                .filter(story -> city.organisation()
                        .school(story.child().school())
                        .organiser()
                        .equals(Demo.ORGANISER))
                .toList();
    }

    /** {@code arguments}: how many withdrawals, 200 if not given. */
    public static void main(String... arguments) throws IOException {
        RunningCity running = RunningCity.ready();
        try {
            new WithdrawalToHolders(running.api(), running.city())
                    .measure(RunningCity.times(200, arguments), System.out);
        } catch (StoryFailure failure) {
            System.err.println("measure withdrawal: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void measure(int times, PrintStream out) {
        Measured floor = new Measured("floor: one look at the holders");
        Measured stopped = new Measured("withdrawal acknowledged until all holders have it");
        for (int time = 0; time < times + WARM_UP; time++) {
            Consent consent = given(stories.get(time % stories.size()));
            long before = System.nanoTime();
            boolean all = consent.heldByAll();
            double look = Measured.millisSince(before);
            if (!all) {
                throw new StoryFailure("a holder that had a consent has it no more");
            }
            double took = withdrawn(consent);
            if (time >= WARM_UP) {
                floor.add(look);
                stopped.add(took);
            }
        }
        stopped.print(out);
        floor.print(out);
    }

    private Consent given(Story story) {
        Api.As guardian = api.as("guardian-1-" + story.part().key());
        String child = Api.expect("the children", guardian.get("directory", "/v1/me/children?sector=SCHOOL"), 200)
                .row("children", "givenName", story.child().givenName())
                .orElseThrow(() -> new StoryFailure("a guardian's child is not known"))
                .path("ref")
                .asText();
        Map<String, String> holder = Map.of("authority", Demo.ORGANISER, "branch", "SCHOOL");
        Map<String, Object> body = Map.of(
                "holder",
                holder,
                "subject",
                child,
                "answer",
                "GIVEN",
                "categories",
                List.of("ATTENDANCE"),
                "recipients",
                List.of("SOCIAL_INVESTIGATION"),
                "purposes",
                List.of("CARE_AND_SUPPORT"));
        String id = Api.expect("the consent", guardian.post("consent", "/v1/consents", body), 201)
                .text("/id");
        Consent consent = new Consent(guardian, id, holder);
        until(consent);
        return consent;
    }

    private double withdrawn(Consent consent) {
        Reply answer = consent.guardian()
                .post("consent", "/v1/consents/" + consent.id() + "/withdrawal", Map.of("holder", consent.holder()));
        Api.expect("the withdrawal", answer, 200);
        return until(consent);
    }

    private static double until(Consent consent) {
        long start = System.nanoTime();
        while (!consent.heldByAll()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new StoryFailure("a holder has not heard within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return Measured.millisSince(start);
    }

    private record Consent(Api.As guardian, String id, Map<String, String> holder) {

        /** Whether the decisions of every holder rest on the giver's last word. */
        boolean heldByAll() {
            JsonNode holders = Api.expect(
                            "the holders",
                            guardian.get(
                                    "consent",
                                    "/v1/consents/" + id + "/holders?authority=" + holder.get("authority") + "&branch="
                                            + holder.get("branch")),
                            200)
                    .body();
            return !holders.isEmpty()
                    && holders.valueStream()
                            .allMatch(one -> one.path("state").asText().equals("APPLIED"));
        }
    }
}
