package se.bryggan.casework.policy;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the policies at start, from the folder {@code bryggan.policy.dir}; a file that is wrong stops the start. */
@ApplicationScoped
class PolicySource {

    @Produces
    @Singleton
    @Startup
    Policies policies(@ConfigProperty(name = "bryggan.policy.dir") Optional<Path> folder) {
        return Policies.load(folder);
    }
}
