package se.bryggan.consent.matter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.bryggan.contracts.casework.CaseMatterChanged;
import se.bryggan.contracts.referral.ConcernDecided;
import se.bryggan.contracts.referral.ConcernReceived;
import se.bryggan.contracts.referral.ReferralDecided;
import se.bryggan.contracts.referral.ReferralReceived;
import se.bryggan.contracts.sip.Answered;
import se.bryggan.contracts.sip.AnsweredHealth;
import se.bryggan.contracts.sip.AnsweredSocial;
import se.bryggan.contracts.sip.InvitationAnswer;
import se.bryggan.contracts.sip.Invited;
import se.bryggan.contracts.sip.InvitedHealth;
import se.bryggan.contracts.sip.InvitedSocial;
import se.bryggan.contracts.sip.PlanEstablishedHealth;
import se.bryggan.contracts.sip.SipMatterChanged;
import se.bryggan.outbox.inbox.EventHandler;

/** One handler per event that tells that a unit has to do with somebody, or has not any more. */
@ApplicationScoped
class MatterFeeds {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final KeepMatter keep;

    MatterFeeds(KeepMatter keep) {
        this.keep = keep;
    }

    @Produces
    @Singleton
    EventHandler<ReferralReceived> received() {
        return new MatterHandler<>(
                ReferralReceived.class,
                (said, at) -> stands(said.referralId(), said.subjectRef(), said.unit(), said.receivedAt(), null),
                keep);
    }

    @Produces
    @Singleton
    EventHandler<ReferralDecided> decided() {
        return new MatterHandler<>(
                ReferralDecided.class, (said, at) -> new Change.Ends(said.referralId(), said.decidedAt()), keep);
    }

    @Produces
    @Singleton
    EventHandler<ConcernReceived> concern() {
        return new MatterHandler<>(
                ConcernReceived.class,
                (said, at) -> said.socialRef() == null
                        ? new Change.OfNobody()
                        : stands(said.concernId(), said.subjectRef(), said.unit(), said.receivedAt(), null),
                keep);
    }

    @Produces
    @Singleton
    EventHandler<ConcernDecided> concernDecided() {
        return new MatterHandler<>(
                ConcernDecided.class, (said, at) -> new Change.Ends(said.concernId(), said.decidedAt()), keep);
    }

    @Produces
    @Singleton
    EventHandler<CaseMatterChanged> ofCases() {
        return new MatterHandler<>(
                CaseMatterChanged.class,
                (said, at) -> stands(said.matterId(), said.subjectRef(), said.unit(), said.openedAt(), said.closedAt()),
                keep);
    }

    @Produces
    @Singleton
    EventHandler<SipMatterChanged> ofConveners() {
        return new MatterHandler<>(
                SipMatterChanged.class,
                (said, at) -> stands(said.matterId(), said.subjectRef(), said.unit(), said.openedAt(), said.closedAt()),
                keep);
    }

    @Produces
    @Singleton
    EventHandler<InvitedSocial> invitedSocial() {
        return new MatterHandler<>(InvitedSocial.class, MatterFeeds::invited, keep);
    }

    @Produces
    @Singleton
    EventHandler<InvitedHealth> invitedHealth() {
        return new MatterHandler<>(InvitedHealth.class, MatterFeeds::invited, keep);
    }

    @Produces
    @Singleton
    EventHandler<AnsweredSocial> answeredSocial() {
        return new MatterHandler<>(AnsweredSocial.class, MatterFeeds::answered, keep);
    }

    @Produces
    @Singleton
    EventHandler<AnsweredHealth> answeredHealth() {
        return new MatterHandler<>(AnsweredHealth.class, MatterFeeds::answered, keep);
    }

    @Produces
    @Singleton
    EventHandler<PlanEstablishedHealth> planned() {
        return new MatterHandler<>(
                PlanEstablishedHealth.class,
                (said, at) -> new Change.Ends(said.sipId(), endOf(said.followUpOn())),
                keep);
    }

    /**
     * Whoever is invited has to do with the person until the meeting, and as long as a plan is followed up: of that
     * {@link PlanEstablishedHealth} tells in health care, and in social services {@link CaseMatterChanged}.
     */
    private static Change invited(Invited said, Instant at) {
        return stands(said.sipId(), said.subjectRef(), said.unit(), at, said.meetingAt());
    }

    private static Change answered(Answered said, Instant at) {
        return new Change.Answered(said.sipId(), said.unit(), said.answer() == InvitationAnswer.NOT_COMING);
    }

    private static Change stands(UUID matter, UUID subject, String unit, Instant openedAt, Instant endedAt) {
        return new Change.Stands(new Matter(matter, subject, unit, openedAt, endedAt));
    }

    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(STOCKHOLM).toInstant();
    }
}
