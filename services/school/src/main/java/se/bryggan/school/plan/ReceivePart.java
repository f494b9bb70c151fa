package se.bryggan.school.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.content.SipPartContent;
import se.bryggan.contracts.notice.NoticeRaisedSchool;
import se.bryggan.contracts.notice.Urgency;
import se.bryggan.contracts.school.PlanPartReceived;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.crossing.IncomingPackage;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.pupils.Pupils;

/** Keeps the school's part of a plan as the school's own, and lets the pupil's mentor know. */
@ApplicationScoped
class ReceivePart {

    private static final String LINK = "plan-part";
    private static final String MENTOR = "mentor";

    private final PlanParts parts;
    private final Pupils pupils;
    private final Seal seal;
    private final Outbox outbox;
    private final Gate gate;
    private final Duration readWithin;

    ReceivePart(
            PlanParts parts,
            Pupils pupils,
            Seal seal,
            Outbox outbox,
            Gate gate,
            @ConfigProperty(name = "bryggan.plan-parts.read-within", defaultValue = "P3D") Duration readWithin) {
        this.parts = parts;
        this.pupils = pupils;
        this.seal = seal;
        this.outbox = outbox;
        this.gate = gate;
        this.readWithin = readWithin;
    }

    /** Fails for a package without the school's own actions: then there is nothing to keep. */
    @Guarded("plan-part.receive")
    void receive(Controller school, IncomingPackage arrived) {
        AccessPermit permit = gate.permit();
        SipPartContent own = content(arrived, Category.SIP_OWN_ACTIONS).orElseThrow();
        SipPartContent whole = content(arrived, Category.SIP_PLAN).orElse(null);
        byte[] clear = EventJson.write(new PartContent(own, whole)).getBytes(StandardCharsets.UTF_8);
        byte[] sealed = seal.seal(arrived.handoverId(), permit.controller(), clear);
        Pupil pupil = pupils.find(arrived.subject()).orElseThrow();
        PlanPart part = PlanPart.received(arrived.handoverId(), pupil, own, sealed, permit.at());
        parts.persistAndFlush(part);
        tell(permit, part, own, pupil);
    }

    private static Optional<SipPartContent> content(IncomingPackage arrived, Category category) {
        return arrived.content(category, SipPartContent.class);
    }

    private void tell(AccessPermit permit, PlanPart part, SipPartContent own, Pupil pupil) {
        outbox.append(
                permit,
                new PlanPartReceived(
                        new SchoolRef(part.schoolRef()),
                        own.planPartId(),
                        own.sipId(),
                        own.planVersion(),
                        part.id(),
                        part.schoolUnit(),
                        own.followUpOn(),
                        part.receivedAt()));
        outbox.append(
                permit,
                new NoticeRaisedSchool(
                        UUID.randomUUID(),
                        part.id(),
                        part.schoolUnit(),
                        MENTOR,
                        pupil.group(),
                        null,
                        Urgency.NORMAL,
                        part.receivedAt().plus(readWithin),
                        LINK));
    }
}
