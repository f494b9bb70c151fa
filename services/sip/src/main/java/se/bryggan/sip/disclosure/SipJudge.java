package se.bryggan.sip.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageJudge;

/**
 * Puts the question again when the participant comes to fetch. Where the one category that the package is sent for may not
 * be told any more, it alone is asked about, so that nothing is handed out: what is left would be of no use there.
 */
@ApplicationScoped
class SipJudge implements PackageJudge {

    private final Gate gate;
    private final SipQuestion question;
    private final Clock clock;

    SipJudge(Gate gate, SipQuestion question, Clock clock) {
        this.gate = gate;
        this.question = question;
        this.clock = clock;
    }

    @Override
    public Set<PackageKind> kinds() {
        return EnumSet.of(PackageKind.SIP_INVITATION, PackageKind.SIP_ANSWER, PackageKind.SIP_PLAN_PART);
    }

    @Override
    public Question question(HeldPackage held) {
        Category needed = Parcel.neededIn(held.kind());
        SipQuestion.Asked all = about(held, held.categories());
        boolean useful = gate.preview(all.ask()).disclosed().contains(needed);
        SipQuestion.Asked asked = useful ? all : about(held, EnumSet.of(needed));
        return new Question(asked.ask(), asked.consentVersion());
    }

    private SipQuestion.Asked about(HeldPackage held, Set<Category> categories) {
        return question.about(held.subject(), held.holder(), held.recipient(), categories, clock.instant());
    }
}
