package se.bryggan.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.notification.Readers.HEALTH;
import static se.bryggan.notification.Readers.SCHOOL;
import static se.bryggan.notification.Readers.SOCIAL;
import static se.bryggan.notification.Readers.inHours;
import static se.bryggan.notification.Readers.newUnit;
import static se.bryggan.notification.Readers.raise;
import static se.bryggan.notification.Readers.toHealth;
import static se.bryggan.notification.Readers.toMentor;
import static se.bryggan.notification.Readers.toPerson;
import static se.bryggan.notification.Readers.toSocial;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.contracts.notice.NoticeRaised;
import se.bryggan.notification.DirectoryStandIn;
import se.bryggan.notification.PostBox;
import se.bryggan.testkit.Events;

@QuarkusTest
@QuarkusTestResource(PostBox.class)
@QuarkusTestResource(DirectoryStandIn.class)
class MailTest {

    GreenMail mails;

    @Test
    void theMailsOfTheThreeSectorsAreEqualButForLinkAndDate() throws Exception {
        var school = toMentor(newUnit());
        var social = toSocial(newUnit());
        var health = toHealth(newUnit());

        raise(SCHOOL, "school", school);
        raise(SOCIAL, "social", social);
        raise(HEALTH, "health", health);

        MimeMessage first = mailTo("mentor-" + school.unit());
        MimeMessage second = mailTo("admission-" + social.unit());
        MimeMessage third = mailTo("child-psychiatry-" + health.unit());
        assertEquals(neutral(first, school), neutral(second, social));
        assertEquals(neutral(first, school), neutral(third, health));
        assertEquals(first.getSubject(), second.getSubject());
        assertEquals(first.getSubject(), third.getSubject());
        assertEquals(Arrays.toString(first.getFrom()), Arrays.toString(third.getFrom()));
        String whole = GreenMailUtil.getWholeMessage(first);
        assertFalse(whole.contains("absence-step")
                || whole.contains(school.matterRef().toString()));
    }

    @Test
    void anEventThatComesTwiceGivesOneMail() {
        var notice = toMentor(newUnit());
        UUID event = UUID.randomUUID();

        raise(SCHOOL, "school", notice, event);
        raise(SCHOOL, "school", notice, event);
        raise(SCHOOL, "school", notice, UUID.randomUUID());
        mailTo("mentor-" + notice.unit());
        var after = toMentor(newUnit());
        raise(SCHOOL, "school", after);

        mailTo("mentor-" + after.unit());
        assertEquals(1, mailsTo("mentor-" + notice.unit()).size());
    }

    @Test
    void onlyTheMentorsOfTheClassAreWrittenTo() {
        String unit = "classes-" + newUnit();

        raise(SCHOOL, "school", toMentor(unit, "7b", inHours(24)));

        mailTo("mentor-7b-" + unit);
        assertEquals(List.of(), mailsTo("mentor-7a-" + unit));
    }

    @Test
    void aProtectedPersonIsNeverWrittenTo() {
        UUID hidden = UUID.fromString("0" + UUID.randomUUID().toString().substring(1));
        UUID open = UUID.fromString("1" + UUID.randomUUID().toString().substring(1));
        var toHidden = toPerson(hidden);

        raise(SCHOOL, "school", toHidden);
        raise(SCHOOL, "school", toPerson(open));

        mailTo(open.toString());
        told(toHidden, "SUPPRESSED");
        assertEquals(List.of(), mailsTo(hidden.toString()));
    }

    @Test
    void aPostThatNobodyHoldsSuppressesTheMail() {
        var notice = toMentor("empty-" + newUnit());

        raise(SCHOOL, "school", notice);

        told(notice, "SUPPRESSED");
    }

    @Test
    void aSentMailIsToldOnce() {
        var notice = toMentor(newUnit());

        raise(SCHOOL, "school", notice);

        told(notice, "SENT");
    }

    private MimeMessage mailTo(String localPart) {
        return Awaitility.await()
                .until(() -> mailsTo(localPart), found -> found.size() == 1)
                .getFirst();
    }

    private List<MimeMessage> mailsTo(String localPart) {
        return Arrays.stream(mails.getReceivedMessages())
                .filter(mail -> recipient(mail).startsWith(localPart + "@"))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getRecipients(Message.RecipientType.TO)[0].toString();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The text without what may differ. */
    private static String neutral(MimeMessage mail, NoticeRaised notice) throws Exception {
        String text = (String) mail.getContent();
        String link = "/v1/notices/" + notice.noticeId();
        assertTrue(text.contains(link));
        return text.replace(link, "LINK").replaceAll("\\d{4}-\\d\\d-\\d\\d", "DATE");
    }

    private static void told(NoticeRaised notice, String state) {
        var events = Events.await(
                "notification.v1", 1, record -> notice.noticeId().toString().equals(record.key()));
        assertTrue(new String(events.getFirst().value(), StandardCharsets.UTF_8).contains(state));
        assertEquals(1, events.size());
    }
}
