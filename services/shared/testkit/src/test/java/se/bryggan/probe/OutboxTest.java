package se.bryggan.probe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.outbox.Outbox;
import se.bryggan.testkit.Events;

@QuarkusTest
class OutboxTest {
    static final Actor MENTOR =
            new Actor("mentor-1", Actor.Kind.STAFF, "municipality", Branch.SCHOOL, "unit-1", "mentor", 3);

    @Inject
    Marking marking;

    @Inject
    Outbox outbox;

    @Inject
    CurrentActor current;

    @Test
    void anEventWithoutATransactionIsRefused() throws Exception {
        UUID subject = UUID.randomUUID();
        AccessPermit permit = current.runAs(MENTOR, () -> marking.mark(subject, "first"));

        assertThrows(IllegalStateException.class, () -> outbox.append(permit, new Marked(subject, "second")));
    }

    @Test
    void whatIsRolledBackIsNeverPublished() throws Exception {
        UUID undone = UUID.randomUUID();
        UUID done = UUID.randomUUID();

        assertThrows(
                IllegalArgumentException.class,
                () -> current.runAs(MENTOR, () -> {
                    marking.markAndFail(undone, "undone");
                    return null;
                }));
        current.runAs(MENTOR, () -> marking.mark(done, "done"));

        // The later one has passed the relay, so the earlier one would have too.
        Events.await("school.v1", 1, about(done));
        assertEquals(
                List.of(),
                Events.read("school.v1").stream().filter(about(undone)).toList());
    }

    @Test
    void whatIsCommittedIsPublishedOnceAndInOrder() throws Exception {
        UUID subject = UUID.randomUUID();
        String[] markers = IntStream.range(0, 40).mapToObj(i -> "m" + i).toArray(String[]::new);

        current.runAs(MENTOR, () -> marking.mark(subject, markers));

        List<ConsumerRecord<String, byte[]>> published = Events.await("school.v1", 40, about(subject));
        assertEquals(
                List.of(markers), published.stream().map(OutboxTest::marker).toList());
        ConsumerRecord<String, byte[]> first = published.getFirst();
        assertEquals("urn:bryggan:testkit", Events.header(first, "ce_source"));
        assertEquals("municipality", Events.header(first, "ce_controller"));
        assertEquals("SCHOOL", Events.header(first, "ce_branch"));
        assertEquals(subject.toString(), Events.header(first, "ce_subject"));
    }

    static java.util.function.Predicate<ConsumerRecord<String, byte[]>> about(UUID subject) {
        return record -> subject.toString().equals(record.key());
    }

    static String marker(ConsumerRecord<String, byte[]> record) {
        return new String(record.value(), java.nio.charset.StandardCharsets.UTF_8)
                .replaceAll(".*\"marker\": ?\"([^\"]*)\".*", "$1");
    }
}
