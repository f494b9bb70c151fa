package se.bryggan.outbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.crossing.PackageAnswered;
import se.bryggan.contracts.crossing.PackageSent;

/** Tells others what has happened, in the transaction in which it happens. */
@ApplicationScoped
public class Outbox {
    /** Topics that cross from one sector to another; only sealed packages travel there. */
    private static final String CROSSING = "from.";

    private final OutboxTable table;
    private final FeedState state;
    private final Headers headers;
    private final Instance<EntityManager> entities;
    private final Clock clock;

    Outbox(OutboxTable table, FeedState state, Headers headers, Instance<EntityManager> entities, Clock clock) {
        this.table = table;
        this.state = state;
        this.headers = headers;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Appends an event of the own sector and gives its id. It is sent if and only if the transaction commits.
     *
     * <p>Fails when no transaction is active, and for data that would cross a border: that takes a disclosure permit.
     */
    public UUID append(AccessPermit permit, EventData data) {
        EventContract contract = contractOf(data);
        // An answer says only that a package came through, in words that the sender's own announcement chose.
        if (contract.topic().startsWith(CROSSING) && !(data instanceof PackageAnswered)) {
            throw new IllegalArgumentException(contract.type() + " crosses a border");
        }
        return write(permit, data, contract);
    }

    /**
     * Announces a sealed package of which the disclosure permit is the ground. As {@link #append} otherwise.
     *
     * <p>Uses the permit up. Fails with {@link PermitMismatch} when it is for another holder, recipient, purpose or
     * subject, has expired or been used.
     */
    public UUID append(Permit disclosure, AccessPermit permit, PackageSent announcement) {
        new PermitFit(
                        permit.controller(),
                        announcement.recipient(),
                        announcement.purpose(),
                        announcement.knownSubject().orElse(null))
                .useUp(disclosure, clock.instant());
        return write(permit, announcement, contractOf(announcement));
    }

    private UUID write(AccessPermit permit, EventData data, EventContract contract) {
        Objects.requireNonNull(permit, "permit");
        lockWhatChanged();
        UUID id = UUID.randomUUID();
        // As PostgreSQL keeps it, so that the header and the row say the same.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String payload = EventJson.write(data);
        String authority = permit.controller().authority();
        String branch = permit.controller().branch().name();
        var row = new OutboxTable.Row(
                id,
                OutboxTable.Kind.EVENT,
                aggregateType(contract.topic()),
                data.subjectRef().toString(),
                contract.type(),
                payload,
                now,
                contract.topic(),
                null,
                headers.of(id, contract.type(), data.subjectRef().toString(), now, authority, branch),
                now,
                authority,
                branch);
        long sequence = table.insert(row);
        if (contract.state()) {
            state.keep(row, data.stateKey(), sequence);
        }
        return id;
    }

    /**
     * Writes the caller's changed entities first: an event takes its place in the order while the rows it speaks of are
     * locked, so two changes of one thing are told in the order in which they were made.
     */
    private void lockWhatChanged() {
        if (QuarkusTransaction.getStatus() == Status.STATUS_ACTIVE && entities.isResolvable()) {
            entities.get().flush();
        }
    }

    private static EventContract contractOf(EventData data) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        if (contract == null) {
            throw new IllegalArgumentException(data.getClass().getName() + " is no event");
        }
        return contract;
    }

    /** {@code consent.school} of {@code consent.school.v1}. */
    private static String aggregateType(String topic) {
        int version = topic.lastIndexOf('.');
        return version < 0 ? topic : topic.substring(0, version);
    }
}
