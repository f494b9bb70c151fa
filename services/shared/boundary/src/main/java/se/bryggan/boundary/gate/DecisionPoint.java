package se.bryggan.boundary.gate;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.DistrictPolicies;
import se.bryggan.boundary.disclosure.RuleBook;

/** Compiles the rule book and the districts' policies at start; one that cannot be read stops the start. */
@ApplicationScoped
class DecisionPoint {

    @Produces
    @Singleton
    @Startup
    RuleBook ruleBook() {
        return RuleBook.load(Thread.currentThread().getContextClassLoader());
    }

    @Produces
    @Singleton
    DisclosurePoint disclosurePoint(RuleBook book) {
        return new DisclosurePoint(book);
    }

    /** From the folder {@code bryggan.policy.dir}. */
    @Produces
    @Singleton
    @Startup
    DistrictPolicies policies(RuleBook book, @ConfigProperty(name = "bryggan.policy.dir") Optional<Path> folder) {
        return folder.map(path -> DistrictPolicies.load(path, book)).orElseGet(() -> DistrictPolicies.none(book));
    }
}
