package se.bryggan.boundary.gate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;

/** Compiles the rule book once at start; a book that cannot be read stops the start. */
@ApplicationScoped
class DecisionPoint {

    @Produces
    @Singleton
    DisclosurePoint disclosurePoint() {
        return new DisclosurePoint(RuleBook.load(Thread.currentThread().getContextClassLoader()));
    }
}
