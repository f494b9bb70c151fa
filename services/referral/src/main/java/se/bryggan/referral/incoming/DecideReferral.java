package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ReferralDecided;
import se.bryggan.contracts.referral.ReferralDecision;
import se.bryggan.outbox.Outbox;
import se.bryggan.referral.notice.Notices;
import se.bryggan.referral.programme.Programme;
import se.bryggan.referral.programme.Programmes;
import se.bryggan.referral.programme.Receiver;

/** The admission group decides. The decision stands whether or not the sender may be told of it. */
@ApplicationScoped
class DecideReferral {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final IncomingReferrals referrals;
    private final Arrivals arrivals;
    private final Programmes programmes;
    private final Feedback feedback;
    private final Outbox outbox;
    private final Notices notices;

    DecideReferral(
            Gate gate,
            IncomingReferrals referrals,
            Arrivals arrivals,
            Programmes programmes,
            Feedback feedback,
            Outbox outbox,
            Notices notices) {
        this.gate = gate;
        this.referrals = referrals;
        this.arrivals = arrivals;
        this.programmes = programmes;
        this.feedback = feedback;
        this.outbox = outbox;
        this.notices = notices;
    }

    @Guarded("referral.decide")
    DecideResult decide(IncomingId id, Decision decision, String ifMatch) {
        AccessPermit permit = gate.permit();
        IncomingReferral referral = referrals.findById(id.value());
        EntityTag.demand(ifMatch, referral.version());
        if (!referral.state().open()) {
            return new DecideResult.AlreadyDecided(referral.state());
        }
        if (!Reasons.of(decision.decision()).contains(decision.reason())) {
            return new DecideResult.ReasonDoesNotFit();
        }
        Optional<Programme> next = next(decision, referral, permit);
        boolean redirected = decision.decision() == ReferralDecision.REDIRECTED;
        if (redirected != next.isPresent() || (!redirected && decision.programme() != null)) {
            return new DecideResult.WrongProgramme();
        }
        referral.decide(decision.decision(), decision.reason(), permit.actor().id(), permit.at());
        tellSector(referral, decision, next, permit);
        next.ifPresent(programme ->
                arrivals.keep(redirected(referral, programme, permit), arrivals.content(referral), permit));
        tellSender(referral, permit);
        referrals.flush();
        return new DecideResult.Decided(IncomingView.of(referral, arrivals.content(referral), permit));
    }

    /** The other programme of this authority that a redirected referral goes on to, and has not been to before. */
    private Optional<Programme> next(Decision decision, IncomingReferral referral, AccessPermit permit) {
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        return Optional.ofNullable(decision.programme())
                .filter(code -> decision.decision() == ReferralDecision.REDIRECTED)
                .filter(code -> !referrals.hasBeenTo(code, referral.handover()))
                .flatMap(code -> programmes.find(code, today))
                .filter(programme -> controllerOf(programme.receiver()).equals(permit.controller()));
    }

    private static Controller controllerOf(Receiver receiver) {
        return new Controller(receiver.authority(), receiver.branch());
    }

    private void tellSector(
            IncomingReferral referral, Decision decision, Optional<Programme> next, AccessPermit permit) {
        if (Sector.of(permit.controller().branch()) == Sector.SOCIAL) {
            outbox.append(
                    permit,
                    new ReferralDecided(
                            new SocialRef(referral.subject()),
                            referral.id(),
                            referral.handover(),
                            decision.decision(),
                            decision.reason(),
                            next.map(Programme::code).orElse(referral.programme()),
                            next.map(programme -> programme.receiver().unit()).orElse(referral.unit()),
                            referral.baseline(),
                            permit.at()));
        }
    }

    private void tellSender(IncomingReferral referral, AccessPermit permit) {
        switch (referral.door()) {
            case REFERRAL -> feedback.give(referral, permit);
            case APPLICATION -> notices.person(permit, referral.id(), referral.applicant(), "application");
        }
    }

    private static Arrival redirected(IncomingReferral referral, Programme target, AccessPermit permit) {
        return new Arrival(
                referral.subject(),
                referral.handover(),
                referral.sender(),
                referral.applicant(),
                target.receiver().unit(),
                target.code(),
                target.purpose(),
                referral.schoolUnit(),
                referral.schoolYear(),
                referral.baseline(),
                referral.id(),
                permit.at());
    }
}
