package se.bryggan.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.ConfigProvider;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.contracts.crossing.PackageAddressedSchool;
import se.bryggan.contracts.crossing.PackageAddressedSocial;
import se.bryggan.contracts.crossing.PackageAnswered;
import se.bryggan.contracts.crossing.PackageAnsweredSchool;
import se.bryggan.contracts.crossing.PackageAnsweredSocial;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.contracts.crossing.PackageOutcomeSchool;
import se.bryggan.contracts.crossing.PackageOutcomeSocial;
import se.bryggan.contracts.crossing.PackageSent;
import se.bryggan.contracts.crossing.PackageSentSchool;
import se.bryggan.contracts.crossing.PackageSentSocial;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.Events;

/**
 * Stands where {@code directory} stands in a whole installation: reads what leaves the school and the social sector,
 * translates references, and writes what enters. Never tells one sector the other's reference.
 */
@ApplicationScoped
class BorderPost {

    private static final List<String> TOPICS = List.of("from.school.v1", "from.social.v1");

    private final Map<UUID, UUID> translated = new ConcurrentHashMap<>();
    private final Map<UUID, Sent> handovers = new ConcurrentHashMap<>();
    private final Queue<PackageAnswered> held = new ConcurrentLinkedQueue<>();
    private final Set<String> forgotten = ConcurrentHashMap.newKeySet();
    private volatile boolean open = true;
    private volatile boolean holdsReceipts;
    private Thread thread;

    /** Who sent what, about whom in the sender's sector. */
    private record Sent(Sector sector, Holder sender, Optional<UUID> subject) {}

    synchronized void start() {
        if (thread == null) {
            thread = Thread.ofPlatform().daemon().name("border-post").start(this::run);
        }
    }

    /** While it is closed nothing crosses; what was sent meanwhile crosses when it opens. */
    void close() {
        open = false;
    }

    /** While they are held packages cross, and nobody learns how they arrived; until {@link #open()}. */
    void holdReceipts() {
        holdsReceipts = true;
    }

    /** How many receipts are held of what was sent about the person. */
    long heldReceipts(UUID subject) {
        return held.stream()
                .map(answered -> handovers.get(answered.handoverId()))
                .filter(sent -> sent != null && sent.subject().equals(Optional.of(subject)))
                .count();
    }

    /** From now on the register knows of no such unit or authority; until {@link #open()}. */
    void forgets(String code) {
        forgotten.add(code);
    }

    void open() {
        open = true;
        holdsReceipts = false;
        forgotten.clear();
    }

    /** The reference of the same person in the other sector. */
    synchronized UUID translate(UUID ref) {
        UUID other = translated.get(ref);
        if (other == null) {
            other = UUID.randomUUID();
            translated.put(ref, other);
            translated.put(other, ref);
        }
        return other;
    }

    private void run() {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class),
                "group.id", "border-post",
                "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.subscribe(TOPICS);
            while (!Thread.currentThread().isInterrupted()) {
                if (open) {
                    consumer.resume(consumer.paused());
                } else {
                    consumer.pause(consumer.assignment());
                }
                consumer.poll(Duration.ofMillis(100)).forEach(this::forward);
                if (!holdsReceipts) {
                    letGo();
                }
            }
        }
    }

    private void forward(ConsumerRecord<String, byte[]> record) {
        boolean school = record.topic().equals("from.school.v1");
        boolean sent = Events.header(record, "ce_type").endsWith("package-sent.v1");
        try {
            if (sent) {
                sent(record, school ? PackageSentSchool.class : PackageSentSocial.class);
            } else {
                Class<? extends PackageAnswered> type =
                        school ? PackageAnsweredSchool.class : PackageAnsweredSocial.class;
                held.add(EventJson.read(record.value(), type));
            }
        } catch (EventJson.MalformedJson e) {
            throw new IllegalStateException(e);
        }
    }

    private void sent(ConsumerRecord<String, byte[]> record, Class<? extends PackageSent> type)
            throws EventJson.MalformedJson {
        PackageSent sent = EventJson.read(record.value(), type);
        var sender = new Holder(Events.header(record, "ce_controller"), Events.header(record, "ce_branch"));
        Sector from = Sector.carrying(Branch.valueOf(sender.branch()));
        handovers.put(sent.handoverId(), new Sent(from, sender, sent.knownSubject()));
        Optional<Recipient> found = recipient(sent);
        if (found.isEmpty()) {
            answered(new PackageAnsweredSocial(sent.handoverId(), DeliveryOutcome.NOT_DELIVERED, sent.sentAt()));
            return;
        }
        Recipient to = found.get();
        Sector sector = Sector.of(Branch.valueOf(to.branch()));
        UUID subject = sent.knownSubject()
                .map(ref -> from == sector ? ref : translate(ref))
                .orElse(null);
        Object addressed = sector == Sector.SCHOOL
                ? new PackageAddressedSchool(
                        sent.handoverId(),
                        subject == null ? null : new SchoolRef(subject),
                        sent.kind(),
                        sent.purpose(),
                        sender,
                        to,
                        sent.dataref(),
                        sent.consentVersion(),
                        sent.sentAt())
                : new PackageAddressedSocial(
                        sent.handoverId(),
                        subject == null ? null : new SocialRef(subject),
                        sent.kind(),
                        sent.purpose(),
                        sender,
                        to,
                        sent.dataref(),
                        sent.consentVersion(),
                        sent.sentAt());
        write(
                "se.bryggan.crossing.package-addressed.v1",
                sector,
                subject == null ? sent.handoverId() : subject,
                new Holder(to.authority(), to.branch()),
                addressed);
    }

    /** As {@code Addressing} of the directory has it, which its own tests hold to the same rules. */
    private Optional<Recipient> recipient(PackageSent sent) {
        Recipient to = sent.recipient();
        if (forgotten.contains(to.authority())
                || Sector.find(Branch.valueOf(to.branch())).isEmpty()) {
            return Optional.empty();
        }
        if (to.unit() == null || !to.unit().equals(to.authority()) && !forgotten.contains(to.unit())) {
            return Optional.of(to);
        }
        return Optional.of(new Recipient(to.authority(), to.branch(), null))
                .filter(branch -> sent.kind() == PackageKind.CONCERN_REPORT || sent.kind() == PackageKind.FEEDBACK);
    }

    private void letGo() {
        for (PackageAnswered next = held.poll(); next != null; next = held.poll()) {
            answered(next);
        }
    }

    private void answered(PackageAnswered answered) {
        Sent sent = handovers.get(answered.handoverId());
        if (sent == null) {
            return;
        }
        var recipient = new Recipient(sent.sender().authority(), sent.sender().branch(), null);
        UUID subject = sent.subject().orElse(null);
        Object outcome = sent.sector() == Sector.SCHOOL
                ? new PackageOutcomeSchool(
                        answered.handoverId(),
                        subject == null ? null : new SchoolRef(subject),
                        recipient,
                        answered.outcome(),
                        answered.answeredAt())
                : new PackageOutcomeSocial(
                        answered.handoverId(),
                        subject == null ? null : new SocialRef(subject),
                        recipient,
                        answered.outcome(),
                        answered.answeredAt());
        write(
                "se.bryggan.crossing.package-outcome.v1",
                sent.sector(),
                subject == null ? answered.handoverId() : subject,
                sent.sender(),
                outcome);
    }

    private static void write(String type, Sector sector, UUID key, Holder owner, Object data) {
        Map<String, String> headers = Events.headers(type, "urn:bryggan:directory", UUID.randomUUID(), 1);
        headers.put("ce_controller", owner.authority());
        headers.put("ce_branch", owner.branch());
        Events.produce(
                "to." + sector.code() + ".v1",
                key.toString(),
                headers,
                EventJson.write(data).getBytes(StandardCharsets.UTF_8));
    }
}
