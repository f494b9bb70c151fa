package se.bryggan.consent.statement;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

/** Stands where the directory answers in a whole installation: two municipalities, which have no child psychiatry. */
@Mock
@ApplicationScoped
class CityAuthorities implements Authorities {

    private static final Set<String> CITY = Set.of("municipality", "another-municipality");

    @Override
    public boolean exist(Controller holder) {
        return CITY.contains(holder.authority()) && holder.branch() != Branch.CHILD_PSYCHIATRY;
    }
}
