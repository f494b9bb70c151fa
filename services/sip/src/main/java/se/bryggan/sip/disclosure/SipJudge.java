package se.bryggan.sip.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageJudge;

/** Puts the question again when the participant comes to fetch. */
@ApplicationScoped
class SipJudge implements PackageJudge {

    private final SipQuestion question;
    private final Clock clock;

    SipJudge(SipQuestion question, Clock clock) {
        this.question = question;
        this.clock = clock;
    }

    @Override
    public Set<PackageKind> kinds() {
        return EnumSet.of(PackageKind.SIP_INVITATION, PackageKind.SIP_ANSWER, PackageKind.SIP_PLAN_PART);
    }

    @Override
    public Question question(HeldPackage held) {
        SipQuestion.Asked asked =
                question.about(held.subject(), held.holder(), held.recipient(), held.categories(), clock.instant());
        return new Question(asked.ask(), asked.consentVersion());
    }
}
