package se.bryggan.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.notification.Readers.SCHOOL;
import static se.bryggan.notification.Readers.newUnit;
import static se.bryggan.notification.Readers.raise;
import static se.bryggan.notification.Readers.toMentor;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.bryggan.notification.DirectoryStandIn;
import se.bryggan.notification.PostBox;
import se.bryggan.testkit.AdminSql;

/** Takes the mail server away, and moves the service's clock to the next attempt. */
@QuarkusTest
@QuarkusTestResource(PostBox.class)
@QuarkusTestResource(DirectoryStandIn.class)
class OutageTest {

    private static final Path OFFSET = Path.of("target", "clock-offset");

    GreenMail mails;

    @Inject
    MeterRegistry meters;

    @AfterEach
    void putClockAndServerBack() throws IOException {
        Files.deleteIfExists(OFFSET);
        if (!mails.isRunning()) {
            mails.start();
        }
    }

    @Test
    void aMailThatCouldNotBeSentIsSentOnceWhenTheServerIsBack() throws IOException {
        var notice = toMentor(newUnit());
        mails.stop();

        raise(SCHOOL, "school", notice);
        awaitState(notice.noticeId(), "RETRY");
        mails.start();
        Files.writeString(OFFSET, "PT1M");

        awaitState(notice.noticeId(), "SENT");
        assertEquals(
                1,
                Arrays.stream(mails.getReceivedMessages())
                        .filter(mail -> GreenMailUtil.getHeaders(mail).contains("mentor-" + notice.unit()))
                        .count());
    }

    @Test
    void aMailServerThatHangsHoldsUpNoTimer() throws Exception {
        var first = toMentor(newUnit());
        var second = toMentor(newUnit());
        int port = mails.getSmtp().getPort();
        mails.stop();
        try (var silent = new ServerSocket(port, 50, InetAddress.getLoopbackAddress())) {
            raise(SCHOOL, "school", first);
            try (var hanging = silent.accept()) {
                raise(SCHOOL, "school", second);

                awaitState(second.noticeId(), "QUEUED");
                assertEquals("QUEUED", state(first.noticeId()), "still under way");
                assertTrue(hanging.isConnected());
            }
        }
        mails.start();
        Files.writeString(OFFSET, "PT3M");
        awaitState(first.noticeId(), "SENT");
        awaitState(second.noticeId(), "SENT");
    }

    @Test
    void aDirectoryThatHangsHoldsUpNoTimer() throws Exception {
        var first = toMentor("hanging-" + newUnit());
        var second = toMentor(newUnit());
        raise(SCHOOL, "school", first);
        DirectoryStandIn.awaitHeld();

        raise(SCHOOL, "school", second);

        awaitState(second.noticeId(), "SENT");
        assertNull(state(first.noticeId()), "still under way");
        // Once for whom the notice goes to, and once when the mail is sent.
        DirectoryStandIn.letGo();
        DirectoryStandIn.letGo();
        awaitState(first.noticeId(), "SENT");
    }

    @Test
    void aDirectoryThatGaveNoAnswerIsAskedAgainSoon() {
        var notice = toMentor("away-" + newUnit());

        raise(SCHOOL, "school", notice);

        awaitState(notice.noticeId(), "SENT");
    }

    @Test
    void aNoticeWhoseRecipientsTheDirectoryNeverTellsIsAskedAboutMoreAndMoreSeldomAndShows() throws IOException {
        var notice = toMentor("refused-" + newUnit());
        raise(SCHOOL, "school", notice);
        awaitNextTry(notice.noticeId(), "between now() and now() + interval '1 minute'");
        assertEquals(1, DirectoryStandIn.asked(notice.unit()));

        Files.writeString(OFFSET, "PT30M");
        awaitNextTry(notice.noticeId(), "between now() + interval '39 minutes' and now() + interval '40 minutes'");
        Files.writeString(OFFSET, "PT35M");
        var other = toMentor(newUnit());
        raise(SCHOOL, "school", other);
        awaitState(other.noticeId(), "SENT");

        assertEquals(2, DirectoryStandIn.asked(notice.unit()));
        assertTrue(meters.get("notification_put_off_total").counter().count() >= 2);
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> meters.get("notification_oldest_unaddressed_seconds")
                                .gauge()
                                .value()
                        >= 2100);
    }

    /** Waits until the notice is to be sent out at such a time of the service's clock. */
    private static void awaitNextTry(UUID noticeId, String time) {
        Awaitility.await()
                .atMost(30, TimeUnit.SECONDS)
                .until(() -> AdminSql.any(
                        "select 1 from outbox where kind = 'TIMER' and type = 'notice.send' and sent_at is null"
                                + " and aggregateid = ? and available_at " + time,
                        noticeId.toString()));
    }

    private static void awaitState(UUID noticeId, String state) {
        Awaitility.await().atMost(30, TimeUnit.SECONDS).untilAsserted(() -> assertEquals(state, state(noticeId)));
    }

    private static String state(UUID noticeId) throws SQLException {
        String admin = ConfigProvider.getConfig().getValue("bryggan.testkit.database.admin-url", String.class);
        try (var connection = DriverManager.getConnection(admin);
                var select = connection.prepareStatement("select state from delivery where notice_id = ?")) {
            select.setObject(1, noticeId);
            try (var row = select.executeQuery()) {
                return row.next() ? row.getString(1) : null;
            }
        }
    }
}
