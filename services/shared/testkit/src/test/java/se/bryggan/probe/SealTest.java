package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.seal.Seal;

@QuarkusTest
class SealTest {
    private static final Controller SENDER = new Controller("district-north", Branch.SCHOOL_SOCIAL_TEAM);
    private static final Controller RECEIVER = new Controller("district-north", Branch.SOCIAL_INVESTIGATION);
    private static final Actor SERVICE = new Actor("urn-probe", Actor.Kind.SERVICE, null, null, null, "service", 3);

    @Inject
    Seal seal;

    @Inject
    Entering entering;

    @Inject
    CurrentActor current;

    private final UUID record = UUID.randomUUID();

    @Test
    void whatIsSealedOpensAgain() throws Exception {
        byte[] sealed = seal(SENDER, "words");

        assertFalse(new String(sealed, StandardCharsets.UTF_8).contains("words"));
        assertEquals("words", open(SENDER, record, sealed));
    }

    @Test
    void theTextOfOneRecordDoesNotOpenAsAnothers() throws Exception {
        byte[] sealed = seal(SENDER, "words");
        UUID other = UUID.randomUUID();
        in(SENDER, () -> seal.seal(other, SENDER, bytes("other")));

        assertThrows(IllegalStateException.class, () -> open(SENDER, other, sealed));
    }

    @Test
    void aTextThatWasTamperedWithDoesNotOpen() throws Exception {
        byte[] sealed = seal(SENDER, "words");
        sealed[sealed.length - 1] ^= 1;

        assertThrows(IllegalStateException.class, () -> open(SENDER, record, sealed));
    }

    @Test
    void withoutItsKeyTheTextIsGone() throws Exception {
        byte[] sealed = seal(SENDER, "words");

        assertEquals(1, Effects.change("delete from record_key where record_id = ?", record));

        assertThrows(IllegalStateException.class, () -> open(SENDER, record, sealed));
    }

    @Test
    void senderAndReceiverOfTheSameRecordEachHaveTheirOwnKey() throws Exception {
        byte[] sent = seal(SENDER, "sent");
        byte[] received = seal(RECEIVER, "received");

        assertThrows(IllegalStateException.class, () -> open(RECEIVER, record, sent));
        Effects.change(
                "delete from record_key where record_id = ? and branch = ?",
                record,
                SENDER.branch().name());

        assertEquals("received", open(RECEIVER, record, received));
        assertThrows(IllegalStateException.class, () -> open(SENDER, record, sent));
    }

    @Test
    void twoTextsOfOneRecordShareTheKeyAndLookUnlike() throws Exception {
        byte[] first = seal(SENDER, "words");
        byte[] second = seal(SENDER, "words");

        assertFalse(Arrays.equals(first, second));
        assertEquals("words", open(SENDER, record, first));
        assertEquals("words", open(SENDER, record, second));
    }

    private byte[] seal(Controller controller, String words) throws Exception {
        return in(controller, () -> seal.seal(record, controller, bytes(words)));
    }

    private String open(Controller controller, UUID id, byte[] sealed) throws Exception {
        return new String(in(controller, () -> seal.open(id, sealed)), StandardCharsets.UTF_8);
    }

    private <T> T in(Controller controller, Callable<T> work) throws Exception {
        return current.runAs(SERVICE, () -> entering.keep(controller, work));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
