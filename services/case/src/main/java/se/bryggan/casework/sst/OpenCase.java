package se.bryggan.casework.sst;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.casework.notice.Notices;
import se.bryggan.casework.notice.Notices.Post;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.casework.CaseStarted;
import se.bryggan.contracts.referral.ReferralDecided;
import se.bryggan.outbox.Outbox;

/** Opens a case when the admission group has accepted a referral; once per referral. */
@ApplicationScoped
class OpenCase {

    private final Gate gate;
    private final Cases cases;
    private final Outbox outbox;
    private final Notices notices;

    OpenCase(Gate gate, Cases cases, Outbox outbox, Notices notices) {
        this.gate = gate;
        this.cases = cases;
        this.outbox = outbox;
        this.notices = notices;
    }

    @Guarded("case.open")
    void open(Controller holder, ReferralDecided accepted) {
        if (cases.ofReferral(accepted.referralId()).isPresent()) {
            return;
        }
        AccessPermit permit = gate.permit();
        var opened = new SstCase(UUID.randomUUID(), holder, accepted, permit.at());
        cases.persist(opened);
        outbox.append(permit, started(opened));
        outbox.append(permit, opened.matter());
        notices.raise(permit, opened.id(), new Post(opened.unit(), Post.TEAM_MEMBER), "case");
    }

    private static CaseStarted started(SstCase opened) {
        return new CaseStarted(
                new SocialRef(opened.subject()),
                opened.id(),
                opened.referralId(),
                opened.programme(),
                opened.unit(),
                opened.baseline(),
                opened.startedAt());
    }
}
