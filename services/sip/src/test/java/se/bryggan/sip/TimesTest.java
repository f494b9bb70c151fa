package se.bryggan.sip;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.sip.SipWorld.about;
import static se.bryggan.sip.SipWorld.arrives;
import static se.bryggan.sip.SipWorld.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.Events;

@QuarkusTest
class TimesTest {

    private static final Path OFFSET = Path.of("target/clock-offset");
    private static final String RAISED = "se.bryggan.notice.notice-raised.v1";

    @AfterEach
    void itIsNowAgain() throws IOException {
        Files.deleteIfExists(OFFSET);
    }

    @Test
    void anInvitationThatNobodyAnswersInTimeIsToldToWhoeverLeads() throws IOException {
        SipWorld world = SipWorld.withConsent();
        SipWorld.Sip called = world.invites();
        String received = arrives(world.principal, "/v1/invitations");
        arrives(world.psychiatry, "/v1/invitations");

        itIsLater("P15D");

        Awaitility.await().atMost(SipWorld.PATIENCE).untilAsserted(() -> as(world.sst)
                .get("/v1/sips/" + called.id())
                .then()
                .body("meeting.participants.overdue", equalTo(List.of(true, true))));
        assertEquals("SAME_DAY", lastNotice("notice.social.v1", called.id(), 1).getString("urgency"));
        JsonPath head = lastNotice("notice.school.v1", received, 2);
        assertEquals("SAME_DAY", head.getString("urgency"));
        assertEquals("principal", head.getString("role"));
    }

    @Test
    void aPlanFallsDueOnItsDay() throws IOException {
        SipWorld world = SipWorld.withConsent();
        SipWorld.Sip established = world.establishes();

        itIsLater("P43D");

        Awaitility.await().atMost(SipWorld.PATIENCE).untilAsserted(() -> as(world.sst)
                .get("/v1/sips/" + established.id())
                .then()
                .body("state", equalTo("FOLLOW_UP_DUE")));
        assertEquals(
                world.team, lastNotice("notice.social.v1", established.id(), 1).getString("unit"));
    }

    private static JsonPath lastNotice(String topic, String matter, int count) {
        var notices = Events.await(topic, count, about(UUID.fromString(matter), RAISED));
        return JsonPath.from(new String(notices.getLast().value(), StandardCharsets.UTF_8));
    }

    /** Moved into place whole, since the service reads the file at any moment. */
    private static void itIsLater(String by) throws IOException {
        Path written = Files.writeString(Path.of("target/clock-offset.new"), by);
        Files.move(written, OFFSET, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
