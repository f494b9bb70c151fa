package se.bryggan.school.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.school.SchoolWorld.pupil;
import static se.bryggan.school.SchoolWorld.today;
import static se.bryggan.school.intake.SupplierTopic.ATTENDANCE;
import static se.bryggan.school.intake.SupplierTopic.awaitParked;
import static se.bryggan.school.intake.SupplierTopic.awaitShare;
import static se.bryggan.school.intake.SupplierTopic.deadLetter;
import static se.bryggan.school.intake.SupplierTopic.write;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bryggan.outbox.EventJson;
import se.bryggan.school.SchoolWorld.Known;
import se.bryggan.school.SchoolWorld.Mark;
import se.bryggan.testkit.Events;
import se.bryggan.testkit.Logs;

/** What a supplier can get wrong on its topic: a dead letter in codes, and the key's next event counts. */
@QuarkusTest
class BadInputOnTopicTest {

    private static final Path OFFSET = Path.of("target", "clock-offset");
    private static final String SECRET = "20130101TF01";

    private final Logs logs = Logs.listen();
    private Known pupil;
    private Mark sound;

    @BeforeEach
    void aPupil() {
        pupil = pupil("early");
        sound = Mark.of(pupil).on(today().minusDays(1)).valid(6);
    }

    /** Whatever went before it. */
    @AfterEach
    void theNextGoodEventCountsAndNothingOfABadOneIsRepeated() throws IOException {
        Files.deleteIfExists(OFFSET);
        write(sound);
        awaitShare(pupil, 100);
        logs.close();

        assertFalse(logs.text().contains(SECRET), "logged");
        assertEquals(
                0,
                Events.read(SupplierTopic.DEAD_LETTERS).stream()
                        .filter(letter -> SupplierTopic.text(letter.value()).contains(SECRET))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"se.bryggan.intake.unheard-of.v1", "se.bryggan.intake.attendance-recorded.v2"})
    void anUnknownTypeOrVersionIsPassedBy(String type) {
        UUID event = write(pupil, type, "{\"surprise\":\"" + SECRET + "\"}");
        UUID after = write(pupil, ATTENDANCE, "{");

        deadLetter(after);
        assertEquals(
                0,
                Events.read(SupplierTopic.DEAD_LETTERS).stream()
                        .filter(letter -> SupplierTopic.text(letter.value()).contains(event.toString()))
                        .count());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"externalPersonId\":\"" + SECRET, "\"" + SECRET + "\"", "[]", ""})
    void malformedDataIsADeadLetter(String data) {
        UUID event = write(pupil, ATTENDANCE, data);

        deadLetter(event);
    }

    @Test
    void aRecordWithoutDataIsADeadLetter() {
        UUID event = write(pupil, ATTENDANCE, null);

        assertTrue(deadLetter(event).contains("\"no-data\""));
    }

    @Test
    void aFieldTooMuchIsADeadLetter() {
        UUID event = write(pupil, ATTENDANCE, with("{", "{\"absenceReason\":\"" + SECRET + "\","));

        assertTrue(deadLetter(event).contains("\"invalid\""));
    }

    @Test
    void aReferenceThatIsNoneIsADeadLetter() {
        UUID event = write(pupil, ATTENDANCE, with(pupil.externalId().toString(), SECRET));

        assertTrue(deadLetter(event).contains("\"data\""));
    }

    @Test
    void aFutureDateIsADeadLetter() {
        UUID event = write(sound.on(today().plusDays(2)));

        assertTrue(deadLetter(event).contains("\"future-date\""));
    }

    @Test
    void aPupilWhomNobodyKnowsIsADeadLetterAfterTenMinutes() throws IOException {
        Known nobody = new Known(UUID.randomUUID(), UUID.randomUUID(), "none");

        UUID event = write(Mark.of(nobody).on(today().minusDays(1)));
        awaitParked(nobody);
        Files.writeString(OFFSET, "PT11M");

        assertTrue(deadLetter(event).contains("\"unknown-pupil\""));
    }

    private String with(String part, String other) {
        return EventJson.write(sound.data()).replaceFirst(Pattern.quote(part), Matcher.quoteReplacement(other));
    }
}
