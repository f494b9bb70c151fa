package se.bryggan.referral.incoming;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** An application is about the child and made at the receiving authority; whether the child is theirs, kinship tells. */
@ApplicationScoped
class ApplicantTargets implements TargetSource<Applicant> {

    @Override
    public Class<Applicant> key() {
        return Applicant.class;
    }

    @Override
    public Optional<Target> find(Applicant applicant) {
        return Optional.of(
                new Target("child", applicant.child(), applicant.receiver(), null, Set.of(), applicant.child()));
    }
}
