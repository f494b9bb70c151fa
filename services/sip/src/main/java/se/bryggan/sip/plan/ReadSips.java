package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.sip.words.Words;

/** Shows the convening unit its own SIPs. */
@ApplicationScoped
class ReadSips {

    private final Gate gate;
    private final Sips sips;
    private final Participants participants;
    private final Parts parts;
    private final PlanParts plans;
    private final Words words;

    ReadSips(Gate gate, Sips sips, Participants participants, Parts parts, PlanParts plans, Words words) {
        this.gate = gate;
        this.sips = sips;
        this.participants = participants;
        this.parts = parts;
        this.plans = plans;
        this.words = words;
    }

    @Guarded("sip.list")
    Page<SipRow> list(int page, int limit) {
        AccessPermit permit = gate.permit();
        var found = sips.ofUnit(permit.actor().unit(), page, limit);
        List<SipRow> rows = found.stream().map(sip -> SipRow.of(sip, permit)).toList();
        return new Page<>(rows, page, limit, found.count());
    }

    @Guarded("sip.read")
    SipView read(SipId id) {
        Sip sip = sips.findById(id.value());
        var opened = new SipView.Opened(
                words.open(sip.id(), sip.needText(), String.class),
                participants.now(sip).stream().map(Participant::view).toList(),
                sip.plan() == null ? null : words.open(sip.id(), sip.planText(), PlanText.class),
                parts.newest(sip).stream().map(this::view).toList());
        return SipView.of(sip, opened, gate.permit());
    }

    private SipView.PartView view(Part part) {
        return new SipView.PartView(
                part.id(), part.organisation(), part.planVersion(), part.delivery(), plans.actions(part));
    }
}
