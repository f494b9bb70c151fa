package se.bryggan.probe;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.CurrentActor;

@QuarkusTest
class TimersTest {
    private static final String UNFIRED =
            "select count(*) from outbox where aggregateid = ? and kind = 'TIMER' and sent_at is null";

    @Inject
    Marking marking;

    @Inject
    Noting noting;

    @Inject
    CurrentActor current;

    @Inject
    Clock clock;

    @Test
    void aTimerFiresOnceWhenItsTimeHasCome() {
        UUID soon = UUID.randomUUID();
        UUID other = UUID.randomUUID();
        remind(soon, clock.instant().plus(Duration.ofSeconds(2)), "soon");
        remind(other, clock.instant().plus(Duration.ofSeconds(4)), "other");

        Effects.await(other, List.of("other"));
        Effects.await(soon, List.of("soon"));
        Effects.await(unfired -> unfired.equals(List.of("0")), UNFIRED, soon.toString());
    }

    @Test
    void aTimerOfTheSameNameAndKeyIsMovedAndCanBeTakenBack() {
        UUID moved = UUID.randomUUID();
        UUID cancelled = UUID.randomUUID();
        remind(moved, clock.instant().plus(Duration.ofDays(40)), "late");
        remind(moved, clock.instant(), "now");
        remind(cancelled, clock.instant().plus(Duration.ofDays(40)), "never");
        run(() -> marking.forget(cancelled));

        Effects.await(moved, List.of("now"));
        Effects.await(unfired -> unfired.equals(List.of("0")), UNFIRED, moved.toString());
        Effects.await(unfired -> unfired.equals(List.of("0")), UNFIRED, cancelled.toString());
    }

    @Test
    void aTimerThatFailsLeavesNoEffectAndIsTriedAgainWhileOthersFire() {
        UUID sick = UUID.randomUUID();
        UUID well = UUID.randomUUID();
        noting.poison().add("sick");
        remind(sick, clock.instant(), "sick");
        remind(well, clock.instant(), "well");

        Effects.await(well, List.of("well"));
        Effects.await(
                attempts -> attempts.equals(List.of("1")),
                "select attempts from outbox where aggregateid = ? and kind = 'TIMER'",
                sick.toString());
        org.junit.jupiter.api.Assertions.assertEquals(List.of(), Effects.of(sick));

        noting.poison().remove("sick");
        Effects.await(sick, List.of("sick"));
    }

    private void remind(UUID subject, Instant at, String marker) {
        run(() -> marking.remind(subject, at, marker));
    }

    private void run(Runnable act) {
        try {
            current.runAs(OutboxTest.MENTOR, () -> {
                act.run();
                return null;
            });
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
