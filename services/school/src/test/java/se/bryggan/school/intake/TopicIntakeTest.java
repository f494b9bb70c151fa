package se.bryggan.school.intake;

import static se.bryggan.school.SchoolWorld.CITY;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.tellOf;
import static se.bryggan.school.SchoolWorld.today;
import static se.bryggan.school.intake.SupplierTopic.ATTENDANCE;
import static se.bryggan.school.intake.SupplierTopic.awaitShare;
import static se.bryggan.school.intake.SupplierTopic.write;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;

@QuarkusTest
class TopicIntakeTest {

    @Test
    void aMarkOnTheTopicCountsOnceHoweverOftenItIsDelivered() {
        Known pupil = pupil("early");
        Mark mark = Mark.of(pupil).on(today().minusDays(1)).valid(6);
        UUID event = UUID.randomUUID();

        write(pupil, ATTENDANCE, event, EventJson.write(mark.data()));
        write(pupil, ATTENDANCE, event, EventJson.write(mark.data()));
        write(mark);

        awaitShare(pupil, 100);
    }

    @Test
    void anOlderReportAfterANewerOneChangesNothing() {
        Known pupil = pupil("early");
        Mark older = Mark.of(pupil).on(today().minusDays(1)).valid(6);
        Mark lesson = Mark.of(pupil).on(today().minusDays(1));

        write(older.later(30).valid(12));
        write(older);
        write(lesson);

        // The lesson after it has been taken in, and 12 minutes of 120 are what was reported last.
        awaitShare(pupil, 100);
    }

    @Test
    void aMarkOfAPupilWhomTheRegisterHasNotToldOfWaitsForIt() {
        Known pupil = new Known(UUID.randomUUID(), UUID.randomUUID(), "unit-" + UUID.randomUUID());
        Known other = pupil("early");

        write(Mark.of(pupil).on(today().minusDays(1)).valid(6));
        write(Mark.of(other).on(today().minusDays(1)).valid(12));
        awaitShare(other, 200);
        tellOf(pupil, "early", CITY, Branch.SCHOOL);

        awaitShare(pupil, 100);
    }
}
