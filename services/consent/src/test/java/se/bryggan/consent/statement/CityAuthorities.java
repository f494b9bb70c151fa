package se.bryggan.consent.statement;

import io.quarkus.test.Mock;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Stands where the directory answers in a whole installation: which authorities there are. */
@Mock
@ApplicationScoped
class CityAuthorities implements Authorities {

    private static final Set<String> CITY = Set.of("municipality", "another-municipality");

    @Override
    public boolean exist(String authority) {
        return CITY.contains(authority);
    }
}
