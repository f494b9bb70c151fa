package se.bryggan.consent.statement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;

class DirectoryAuthoritiesTest {

    private final List<DirectoryUnits.Unit> units =
            new ArrayList<>(Collections.nCopies(100, new DirectoryUnits.Unit("SCHOOL")));
    private final Authorities authorities = new DirectoryAuthorities(this::page);

    @Test
    void anAuthorityHasTheBranchesOfAllItsUnitsOnWhicheverPage() {
        units.add(new DirectoryUnits.Unit("STUDENT_HEALTH"));

        assertTrue(authorities.exist(new Controller("municipality", Branch.SCHOOL)));
        assertTrue(authorities.exist(new Controller("municipality", Branch.STUDENT_HEALTH)));
        assertFalse(authorities.exist(new Controller("municipality", Branch.CHILD_PSYCHIATRY)));
    }

    @Test
    void anAuthorityWithoutUnitsHasNoBranch() {
        units.clear();

        assertFalse(authorities.exist(new Controller("municipality", Branch.SCHOOL)));
    }

    private DirectoryUnits.Units page(String authority, int page, int limit) {
        int from = Math.min((page - 1) * limit, units.size());
        return new DirectoryUnits.Units(units.subList(from, Math.min(from + limit, units.size())), units.size());
    }
}
