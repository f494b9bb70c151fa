package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;

/** Who may read a registration is decided by whom it is about. */
@ApplicationScoped
class RegistrationTargets implements TargetSource<RegistrationId> {

    private final Registrations registrations;
    private final AboutTargets about;

    RegistrationTargets(Registrations registrations, AboutTargets about) {
        this.registrations = registrations;
        this.about = about;
    }

    @Override
    public Class<RegistrationId> key() {
        return RegistrationId.class;
    }

    @Override
    public Optional<Target> find(RegistrationId id) {
        return registrations
                .findByIdOptional(id.value())
                .flatMap(found -> about.find(new About(found.subject(), found.holder())));
    }
}
