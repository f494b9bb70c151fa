package se.bryggan.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.casework.notice.Notices;
import se.bryggan.casework.notice.Notices.Post;
import se.bryggan.casework.policy.ContactDuty;
import se.bryggan.casework.policy.DistrictPolicy;
import se.bryggan.casework.policy.Policies;
import se.bryggan.contracts.referral.ConcernDecided;
import se.bryggan.outbox.Outbox;

/** Opens an investigation when that has been decided on a report of concern; once per report. */
@ApplicationScoped
class OpenInvestigation {

    private final Gate gate;
    private final Investigations investigations;
    private final Policies policies;
    private final Warnings warnings;
    private final Notices notices;
    private final Outbox outbox;

    OpenInvestigation(
            Gate gate,
            Investigations investigations,
            Policies policies,
            Warnings warnings,
            Notices notices,
            Outbox outbox) {
        this.gate = gate;
        this.investigations = investigations;
        this.policies = policies;
        this.warnings = warnings;
        this.notices = notices;
        this.outbox = outbox;
    }

    @Guarded("investigation.open")
    void open(Controller holder, ConcernDecided decided) {
        if (investigations.ofConcern(decided.concernId()).isPresent()) {
            return;
        }
        AccessPermit permit = gate.permit();
        LocalDate openedOn = Deadline.day(decided.decidedAt());
        DistrictPolicy policy = policies.of(holder.authority(), openedOn);
        UUID subject = decided.socialRef() == null ? null : decided.socialRef().value();

        String unit = policy.investigationUnit() == null ? decided.unit() : policy.investigationUnit();
        var opened = new Investigation(UUID.randomUUID(), holder, unit, decided.concernId(), subject, openedOn);
        opened.taskToAskTeam(subject == null ? ContactDuty.NONE : policy.sstContactOnInvestigation());
        investigations.persist(opened);
        opened.matter().ifPresent(matter -> outbox.append(permit, matter));
        warnings.set(permit, opened);
        notices.raiseUrgent(permit, opened.id(), new Post(unit, Post.INVESTIGATOR), "investigation");
    }
}
