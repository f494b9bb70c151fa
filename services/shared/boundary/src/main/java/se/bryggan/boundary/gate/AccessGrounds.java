package se.bryggan.boundary.gate;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** What the service's access rules rest on, for whoever has to tell why something was permitted. */
@ApplicationScoped
public class AccessGrounds {

    private final AccessRules rules;

    AccessGrounds(AccessRules rules) {
        this.rules = rules;
    }

    /** The ground of the rule as it stood that day; empty for a rule that the service did not have. */
    public Optional<AccessGround> of(String rule, LocalDate day) {
        return rules.find(rule, day).map(row -> new AccessGround(row.relation().name(), row.citation()));
    }
}
