package se.bryggan.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.directory.refs.Concerns;

/** A person whom the actor's authority has in a matter; anybody else is unknown to it. */
@ApplicationScoped
class PersonTargets implements TargetSource<PersonRef> {

    private final Concerns concerns;
    private final CurrentActor current;

    PersonTargets(Concerns concerns, CurrentActor current) {
        this.concerns = concerns;
        this.current = current;
    }

    @Override
    public Class<PersonRef> key() {
        return PersonRef.class;
    }

    @Override
    public Optional<Target> find(PersonRef ref) {
        Branch branch = current.get().branch();
        return Optional.ofNullable(branch)
                .flatMap(Sector::find)
                .flatMap(sector -> concerns.find(sector, ref.value(), branch))
                .map(concern -> new Target(
                        "person", concern.ref(), concern.controller(), concern.unit(), Set.of(), concern.ref()));
    }
}
