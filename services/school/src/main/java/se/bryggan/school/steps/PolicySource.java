package se.bryggan.school.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.school.ladder.Policies;

/** Reads the districts' policies at start, from the folder {@code bryggan.policy.dir}. */
@ApplicationScoped
class PolicySource {

    @Produces
    @Singleton
    Policies policies(@ConfigProperty(name = "bryggan.policy.dir") Optional<Path> folder) {
        return Policies.load(folder);
    }
}
