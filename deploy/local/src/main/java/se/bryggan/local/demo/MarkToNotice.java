package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import se.bryggan.city.City;
import se.bryggan.city.people.Child;

/**
 * Measures, on the running stack, the time from an accepted mark of absence without leave to the moment when the
 * mentor's lists show both the step and the notice (the same-day duty, skollagen 7:17). One pupil at a time, each once.
 *
 * <p>The floor, measured in the same run, is the time of one such look at both lists: a result cannot be less.
 */
public final class MarkToNotice {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int WARM_UP = 10;
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Api api;
    private final City city;
    private final Clock clock;

    private MarkToNotice(Api api, City city, Clock clock) {
        this.api = api;
        this.city = city;
        this.clock = clock;
    }

    /** {@code arguments}: how many pupils, 60 if not given. */
    public static void main(String... arguments) throws IOException {
        RunningCity running = RunningCity.ready();
        try {
            new MarkToNotice(running.api(), running.city(), running.clock())
                    .measure(RunningCity.times(60, arguments), System.out);
        } catch (StoryFailure failure) {
            System.err.println("measure notice: " + failure.getMessage());
            System.exit(1);
        }
    }

    private void measure(int pupils, PrintStream out) {
        Measured floor = new Measured("floor: one look at both lists");
        Measured seen = new Measured("mark accepted until step and notice are visible");
        int played = 0;
        for (Child child : city.pupils()) {
            String mentor = Cast.mentorOf(city, child).orElse(null);
            if (mentor == null || played == pupils + WARM_UP) {
                continue;
            }
            // The first look of a mentor logs in, which is no part of the floor.
            look(mentor);
            long before = System.nanoTime();
            Lists lists = look(mentor);
            double one = Measured.millisSince(before);
            if (toldToday(mentor, child) || !accepted(child)) {
                continue;
            }
            double took = until(mentor, lists);
            if (played++ >= WARM_UP) {
                floor.add(one);
                seen.add(took);
            }
        }
        if (seen.count() == 0) {
            throw new StoryFailure("of " + played + " pupils none was left after the warming up of " + WARM_UP
                    + "; each can be told of once a day: ./bryggan clock +1d");
        }
        seen.print(out);
        floor.print(out);
    }

    /** A day's second mark is no second step, whoever told of the first one: the demo or an earlier measuring. */
    private boolean toldToday(String mentor, Child child) {
        String today = now().toLocalDate().toString();
        Set<String> refs = list(api.as("elevhalsa-" + child.school())
                        .post("directory", "/v1/persons/search", Map.of("personnummer", child.number())))
                .path("persons")
                .valueStream()
                .map(person -> person.path("ref").asText())
                .collect(Collectors.toSet());
        return list(api.as(mentor).get("school", "/v1/steps?step=SAME_DAY_ABSENCE&limit=100"))
                .path("items")
                .valueStream()
                .anyMatch(step -> refs.contains(step.path("schoolRef").asText())
                        && today.equals(step.path("to").asText()));
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(STOCKHOLM));
    }

    private boolean accepted(Child child) {
        Reply answer = api.as(Supplier.CLIENT).post("school", "/v1/events", Supplier.missedNow(child, now()));
        return Api.expect("intake", answer, 202).body().toString().contains("ACCEPTED");
    }

    private double until(String mentor, Lists before) {
        long start = System.nanoTime();
        Lists now = look(mentor);
        while (now.newestStep().equals(before.newestStep()) || now.notices() == before.notices()) {
            if (System.nanoTime() - start > PATIENCE.toNanos()) {
                throw new StoryFailure("no notice within " + PATIENCE.toSeconds() + " s");
            }
            LockSupport.parkNanos(PAUSE.toNanos());
            now = look(mentor);
        }
        return Measured.millisSince(start);
    }

    private Lists look(String mentor) {
        Api.As as = api.as(mentor);
        return new Lists(
                list(as.get("school", "/v1/steps?step=SAME_DAY_ABSENCE&limit=1"))
                        .path("items"),
                list(as.get("notification", "/v1/notices?limit=1"))
                        .path("total")
                        .asLong());
    }

    private static JsonNode list(Reply list) {
        return Api.expect("a list", list, 200).body();
    }

    /** Today's step takes the place of one of an earlier day, so the number of steps may stay the same. */
    private record Lists(JsonNode newestStep, long notices) {}
}
