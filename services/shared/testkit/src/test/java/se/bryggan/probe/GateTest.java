package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.ledger.LedgerUnavailable;
import se.bryggan.testkit.Events;

@QuarkusTest
class GateTest {
    private static final String DENIALS =
            "select code from ledger where actor_id = ? and act = ? and outcome = 'DENY' order by seq";
    private static final Controller NORTH = new Controller("district-north", Branch.SCHOOL_SOCIAL_TEAM);
    private static final Controller SOUTH = new Controller("district-south", Branch.SCHOOL_SOCIAL_TEAM);

    @Inject
    Entering entering;

    @Inject
    Noting noting;

    @Inject
    Gate gate;

    @Inject
    CurrentActor current;

    private final Actor mentor = mentor(3);
    private final Actor service = new Actor("urn-probe", Actor.Kind.SERVICE, null, null, null, "service", 3);

    @Test
    void aRoleThatNoRowSpeaksOfIsRefusedAndRecorded() {
        Denied denied = assertThrows(Denied.class, () -> as(mentor, entering::secret));

        assertEquals(Denied.Code.ROLE, denied.code());
        assertEquals(List.of("ROLE"), Effects.texts(DENIALS, mentor.id(), "probe.secret"));
    }

    @Test
    void aRefusalInsideAnActKeepsItsRecordAndUndoesTheAct() {
        UUID subject = UUID.randomUUID();

        assertThrows(Denied.class, () -> as(mentor, () -> entering.markThen(subject, entering::secret)));

        assertEquals(List.of("ROLE"), Effects.texts(DENIALS, mentor.id(), "probe.secret"));
        assertEquals(List.of(), told(subject));
        assertEquals(
                List.of(),
                Effects.texts("select act from ledger where actor_id = ? and outcome = 'PERMIT'", mentor.id()));
    }

    @Test
    void anActThatLivesWithARefusalInsideGoesOnInItsOwnRows() throws Exception {
        UUID subject = UUID.randomUUID();

        String scope = as(
                mentor,
                () -> entering.markThen(subject, () -> {
                    assertThrows(Denied.class, entering::secret);
                    return entering.scope();
                }));

        assertEquals("municipality", scope);
        assertEquals(List.of("ROLE"), Effects.texts(DENIALS, mentor.id(), "probe.secret"));
        assertEquals(1, told(subject).size());
    }

    @Test
    void aRefusalOutlivesTheTransactionOfAnEvent() {
        assertThrows(Denied.class, () -> QuarkusTransaction.requiringNew().call(() -> as(mentor, entering::secret)));

        assertEquals(List.of("ROLE"), Effects.texts(DENIALS, mentor.id(), "probe.secret"));
    }

    @Test
    void anEventWhoseEffectIsRefusedIsRecordedOnceAndWaits() {
        UUID subject = UUID.randomUUID();
        String source = "refused-" + subject;
        noting.forbidden().add("refused");
        var headers = Events.headers("se.bryggan.probe.marked.v1", "urn:bryggan:" + source, UUID.randomUUID(), 1);
        headers.put("ce_controller", "municipality");
        headers.put("ce_branch", "SCHOOL");
        String data = "{\"subject\":\"" + subject + "\",\"marker\":\"refused\"}";

        Events.produce("school.v1", subject.toString(), headers, data.getBytes(StandardCharsets.UTF_8));

        Effects.await(
                codes -> codes.equals(List.of("denied-role")),
                "select code from parked_key where key = ?",
                subject.toString());
        assertEquals(List.of("ROLE"), Effects.texts(DENIALS, source, "probe.secret"));
        assertEquals(List.of(), Effects.of(subject));
    }

    @Test
    void aGateInsideAnotherGivesTheRowsBack() throws Exception {
        List<String> scopes = as(
                service,
                () -> entering.keep(NORTH, () -> {
                    String inner = entering.keep(SOUTH, entering::scope);
                    return List.of(inner, entering.scope());
                }));

        assertEquals(List.of("district-south", "district-north"), scopes);
    }

    @Test
    void aGateInsideAnotherGivesTheRowsBackAlsoWhenItFails() throws Exception {
        String scope = as(
                service,
                () -> entering.keep(NORTH, () -> {
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> entering.keep(SOUTH, () -> {
                                throw new IllegalArgumentException("inner");
                            }));
                    return entering.scope();
                }));

        assertEquals("district-north", scope);
    }

    @Test
    void noPermitIsLeftOnTheThread() throws Exception {
        as(mentor, entering::read);
        assertThrows(IllegalStateException.class, gate::permit);

        assertThrows(Denied.class, () -> as(mentor, entering::secret));
        assertThrows(IllegalStateException.class, gate::permit);

        assertThrows(
                IllegalArgumentException.class,
                () -> as(
                        mentor,
                        () -> entering.markThen(UUID.randomUUID(), () -> {
                            throw new IllegalArgumentException("undone");
                        })));
        assertThrows(IllegalStateException.class, gate::permit);
    }

    @Test
    void aRowForAStrongLoginDoesNotOpenForAWeakOne() throws Exception {
        Actor weak = mentor(2);
        Actor weakest = mentor(1);

        assertEquals("ACC-PROBE-PEEK-ANYONE", as(mentor, entering::peek).rule());
        assertEquals(Denied.Code.UNKNOWN, denied(weak, entering::peek));
        assertEquals(Denied.Code.ASSURANCE, denied(weakest, entering::peek));
    }

    @Test
    void staffNeverNameAnotherAuthority() throws Exception {
        assertEquals(Denied.Code.UNKNOWN, denied(mentor, () -> entering.readOf(NORTH)));

        assertEquals(
                List.of("district-north"),
                Effects.texts("select controller from ledger where actor_id = ? and outcome = 'DENY'", mentor.id()));
        assertEquals(
                "municipality",
                as(mentor, () -> entering.readOf(new Controller("municipality", Branch.SCHOOL)))
                        .controller()
                        .authority());
    }

    @Test
    void staffWithoutAnAuthorityNameNone() throws Exception {
        Actor lost = new Actor("lost-" + UUID.randomUUID(), Actor.Kind.STAFF, null, null, null, "mentor", 3);

        assertEquals(Denied.Code.UNKNOWN, denied(lost, () -> entering.readOf(NORTH)));
        assertEquals(Denied.Code.UNKNOWN, denied(lost, entering::read));
    }

    @Test
    void whatIsNoCodeOfAnAuthorityIsKeptNowhere() throws Exception {
        Controller text = new Controller("20130101TF01", Branch.SCHOOL);

        assertEquals(Denied.Code.UNKNOWN, denied(mentor, () -> entering.readOf(text)));
        assertEquals(List.of(), Effects.texts("select act from ledger where controller = '20130101TF01'"));
    }

    @Test
    void withoutARecordThereIsNoEffect() throws Exception {
        UUID subject = UUID.randomUUID();
        Effects.change("revoke insert on ledger from " + Effects.app());
        try {
            assertThrows(LedgerUnavailable.class, () -> as(mentor, () -> entering.markThen(subject, () -> null)));
            assertThrows(LedgerUnavailable.class, () -> as(mentor, entering::secret));
        } finally {
            Effects.change("grant insert on ledger to " + Effects.app());
        }

        assertEquals(List.of(), told(subject));
        as(mentor, () -> entering.markThen(subject, () -> null));
        assertEquals(1, told(subject).size());
    }

    @Test
    void theRecordsOfWhatWasDecidedAreOnlyAddedTo() throws Exception {
        as(mentor, entering::read);
        as(mentor, () -> entering.markThen(UUID.randomUUID(), () -> null));

        for (String table : List.of("ledger", "access_log")) {
            assertTrue(Effects.refusedToApp("update " + table + " set act = 'other'"), table);
            assertTrue(Effects.refusedToApp("delete from " + table), table);
            assertTrue(Effects.refusedToApp("truncate " + table), table);
            assertTrue(Effects.refusedToApp("alter table " + table + " disable row level security"), table);
        }
        assertFalse(Effects.refusedToApp("select 1 from ledger"));
    }

    private <T> T as(Actor actor, Callable<T> act) throws Exception {
        return current.runAs(actor, act);
    }

    private Denied.Code denied(Actor actor, Callable<?> act) {
        return assertThrows(Denied.class, () -> as(actor, act)).code();
    }

    private static List<String> told(UUID subject) {
        return Effects.texts("select id from outbox where aggregateid = ?", subject.toString());
    }

    private static Actor mentor(int assurance) {
        String id = "mentor-" + UUID.randomUUID();
        return new Actor(id, Actor.Kind.STAFF, "municipality", Branch.SCHOOL, "unit-1", "mentor", assurance);
    }
}
