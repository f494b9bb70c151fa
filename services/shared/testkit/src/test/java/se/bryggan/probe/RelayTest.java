package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.testkit.Events;

@QuarkusTest
class RelayTest {
    private static final String RELAY_SESSIONS = """
        select l.pid::text from pg_locks l join pg_database d on d.oid = l.database
        where l.locktype = 'advisory' and l.granted and d.datname = current_database()
        """;

    /** Ends the relay's session three times in the middle of the mark, after the broker has the event. */
    private static final String CUT_WHEN_MARKING = """
        create sequence cuts;
        create function cut() returns trigger language plpgsql security definer as $$
        begin
            if nextval('cuts') <= 3 then
                perform pg_terminate_backend(pg_backend_pid());
            end if;
            return new;
        end $$;
        create trigger cut before update of sent_at on outbox for each row
            when (new.sent_at is not null and new.aggregateid = '%s') execute function cut();
        """;

    /** Events as they stand when the clock has been put back since they were written. */
    private static final String WRITTEN_IN_THE_FUTURE = """
        create function ahead() returns trigger language plpgsql as $$
        begin
            new.available_at := now() + interval '42 days';
            return new;
        end $$;
        create trigger ahead before insert on outbox for each row
            when (new.aggregateid = '%s') execute function ahead();
        """;

    private static final String TRY_LOCK =
            "select pg_try_advisory_lock((select ((classid::bigint << 32) | objid::bigint) from pg_locks"
                    + " where locktype = 'advisory' and granted limit 1))";

    @Inject
    Marking marking;

    @Inject
    CurrentActor current;

    @Test
    void aRelayThatDiesBetweenSendingAndMarkingSendsAgainAndTheEffectStaysOne() throws Exception {
        UUID subject = UUID.randomUUID();
        Effects.run(CUT_WHEN_MARKING.formatted(subject));
        try {
            current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, "a", "b"));
            awaitSent(subject);
        } finally {
            Effects.run("drop trigger cut on outbox; drop function cut; drop sequence cuts");
        }

        List<String> published = Events.await("school.v1", 5, OutboxTest.about(subject)).stream()
                .map(OutboxTest::marker)
                .toList();
        assertTrue(Collections.frequency(published, "a") > 3, published.toString());
        current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, "c"));
        Effects.await(subject, List.of("a", "b", "c"));
    }

    @Test
    void relaysThatLoseTheirSessionAgainAndAgainLoseNoEventAndNoOrder() throws Exception {
        UUID subject = UUID.randomUUID();
        List<String> markers = IntStream.range(0, 60).mapToObj(i -> "k" + i).toList();

        for (String marker : markers) {
            current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, marker));
            if (marker.endsWith("5")) {
                endSessions();
            }
        }

        Effects.await(subject, markers);
    }

    @Test
    void oneRelayWorksAndAnotherTakesOverWhenItsSessionEnds() throws Exception {
        Effects.await(sessions -> sessions.size() == 1, RELAY_SESSIONS);
        UUID subject = UUID.randomUUID();
        try (Connection rival = DriverManager.getConnection(Effects.adminUrl())) {
            assertFalse(tryLock(rival), "the working relay holds the lock");

            takeOver(rival);
            current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, "waits"));
            Awaitility.await()
                    .during(Duration.ofSeconds(3))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> Effects.of(subject).isEmpty());
        }

        Effects.await(subject, List.of("waits"));
        Effects.await(sessions -> sessions.size() == 1, RELAY_SESSIONS);
    }

    @Test
    void anEventDoesNotWaitForAClockThatWasPutBack() throws Exception {
        UUID subject = UUID.randomUUID();
        Effects.run(WRITTEN_IN_THE_FUTURE.formatted(subject));
        try {
            current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, "goes"));
        } finally {
            Effects.run("drop trigger ahead on outbox; drop function ahead");
        }

        Effects.await(subject, List.of("goes"));
    }

    @Test
    void aTopicThatIsNotThereHoldsUpNoOther() throws Exception {
        UUID lost = UUID.randomUUID();
        UUID subject = UUID.randomUUID();
        Effects.change("""
            insert into outbox (id, kind, aggregatetype, aggregateid, type, payload, "timestamp", topic, headers,
                available_at, controller, branch)
            values (?, 'EVENT', 'x', 'x', 'x', '{}', now(), 'nowhere.v1', '{}', now(), 'x', 'SCHOOL')
            """, lost);

        current.runAs(OutboxTest.MENTOR, () -> marking.mark(subject, "goes"));

        Effects.await(subject, List.of("goes"));
        List<String> attempts =
                Effects.await(rows -> !rows.equals(List.of("0")), "select attempts from outbox where id = ?", lost);
        assertTrue(Integer.parseInt(attempts.getFirst()) > 0);
        assertEquals(1, Effects.change("delete from outbox where id = ? and sent_at is null", lost));
    }

    @Test
    void everyPartitionOfAFeedHearsHeartbeatsWithTheLastSequence() {
        var beats = Events.await("consent.school.v1", 6, record -> "se.bryggan.feed.heartbeat.v1"
                .equals(Events.header(record, "ce_type")));

        assertEquals(3, beats.stream().map(beat -> beat.partition()).distinct().count());
        assertTrue(new String(beats.getFirst().value(), java.nio.charset.StandardCharsets.UTF_8)
                .replace(" ", "")
                .contains("\"feed\":\"consent.school.v1\""));
    }

    private static void awaitSent(UUID subject) {
        Effects.await(
                unsent -> unsent.equals(List.of("0")),
                "select count(*) from outbox where aggregateid = ? and sent_at is null",
                subject.toString());
    }

    /** Whichever relay takes over reads the numbers of its feeds anew. */
    static void endSessions() {
        Effects.texts("select pg_terminate_backend(pid::int)::text from (" + RELAY_SESSIONS + ") as s(pid)");
    }

    private static boolean tryLock(Connection rival) throws Exception {
        try (var statement = rival.createStatement();
                var row = statement.executeQuery(TRY_LOCK)) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Takes the lock in the moment in which the working relay's session ends. */
    private static void takeOver(Connection rival) throws Exception {
        String key = "(select ((classid::bigint << 32) | objid::bigint) as key from pg_locks"
                + " where locktype = 'advisory' and granted limit 1)";
        try (var statement = rival.createStatement();
                var row = statement.executeQuery("with lock as materialized " + key
                        + ", ended as materialized (select pg_terminate_backend(pid) from pg_locks"
                        + " where locktype = 'advisory' and granted)"
                        + " select pg_advisory_lock(key) from lock, (select count(*) from ended) as e")) {
            row.next();
        }
    }
}
