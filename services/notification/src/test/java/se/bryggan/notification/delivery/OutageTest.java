package se.bryggan.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.bryggan.notification.Readers.SCHOOL;
import static se.bryggan.notification.Readers.newUnit;
import static se.bryggan.notification.Readers.raise;
import static se.bryggan.notification.Readers.toMentor;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.bryggan.notification.DirectoryStandIn;
import se.bryggan.notification.PostBox;

/** Takes the mail server away, and moves the service's clock to the next attempt. */
@QuarkusTest
@QuarkusTestResource(PostBox.class)
@QuarkusTestResource(DirectoryStandIn.class)
class OutageTest {

    private static final Path OFFSET = Path.of("target", "clock-offset");

    GreenMail mails;

    @AfterEach
    void putTheClockBack() throws IOException {
        Files.deleteIfExists(OFFSET);
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
        assertEquals(1, mails.getReceivedMessages().length);
    }

    private static void awaitState(UUID noticeId, String state) {
        Awaitility.await().untilAsserted(() -> assertEquals(state, state(noticeId)));
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
