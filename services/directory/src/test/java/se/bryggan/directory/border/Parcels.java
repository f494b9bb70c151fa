package se.bryggan.directory.border;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.contracts.crossing.PackageAnsweredSocial;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.contracts.crossing.PackageSentSchool;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** What the services on both sides of the border write and read. */
final class Parcels {

    static final Controller SCHOOL = new Controller("utbildningsnamnden", Branch.SCHOOL);
    static final Controller SST = new Controller("stadsdelsnamnd-norr", Branch.SCHOOL_SOCIAL_TEAM);
    static final Recipient TO_SST = new Recipient("stadsdelsnamnd-norr", "SCHOOL_SOCIAL_TEAM", "sst-norr");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Parcels() {}

    /** The school reference of a child, looked up by its id in the organiser's system. */
    static UUID schoolRef(UUID personId) {
        return UUID.fromString(AdminSql.column(
                        "select ref from ref_school.reference join enrolment using (person_id) where external_id = ?",
                        personId)
                .getFirst());
    }

    static PackageSentSchool referral(UUID handOver, UUID ref, Recipient recipient) {
        return sent(handOver, ref, recipient, PackageKind.REFERRAL);
    }

    static PackageSentSchool sent(UUID handOver, UUID ref, Recipient recipient, PackageKind kind) {
        return new PackageSentSchool(
                handOver,
                ref == null ? null : new SchoolRef(ref),
                kind,
                kind == PackageKind.CONCERN_REPORT ? "CONCERN_REPORT" : "SST_REFERRAL",
                recipient,
                "http://127.0.0.1:8104/v1/packages/" + handOver,
                3L,
                Instant.parse("2026-11-18T10:15:30Z"));
    }

    static PackageAnsweredSocial delivered(UUID handOver) {
        return new PackageAnsweredSocial(handOver, DeliveryOutcome.DELIVERED, Instant.parse("2026-11-18T10:16:00Z"));
    }

    /** Writes the event as the referral service does, and gives its id. */
    static UUID send(EventData data, Controller controller) {
        return send(data, controller, UUID.randomUUID());
    }

    static UUID send(EventData data, Controller controller, UUID id) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        var headers = Events.headers(contract.type(), "urn:bryggan:referral", id, 1);
        headers.put("ce_controller", controller.authority());
        headers.put("ce_branch", controller.branch().name());
        Events.produce(
                contract.topic(),
                data.subjectRef().toString(),
                headers,
                EventJson.write(data).getBytes(UTF_8));
        return id;
    }

    /** The records of the topic about the hand-over, as soon as there is one. */
    static List<ConsumerRecord<String, byte[]>> about(UUID handOver, String topic) {
        return Events.await(topic, 1, record -> text(record).contains(handOver.toString()));
    }

    /** Those that the topic holds now. */
    static List<ConsumerRecord<String, byte[]>> now(UUID handOver, String topic) {
        return Events.read(topic).stream()
                .filter(record -> text(record).contains(handOver.toString()))
                .toList();
    }

    static JsonNode json(ConsumerRecord<String, byte[]> record) {
        try {
            return JSON.readTree(record.value());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(ConsumerRecord<String, byte[]> record) {
        return record.value() == null ? "" : new String(record.value(), UTF_8);
    }
}
