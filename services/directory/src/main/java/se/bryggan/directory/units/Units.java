package se.bryggan.directory.units;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.bryggan.boundary.gate.Sector;

/** The units, readable in every act. */
@ApplicationScoped
public class Units {

    private final UnitRows rows;

    Units(UnitRows rows) {
        this.rows = rows;
    }

    public Optional<UnitEntry> find(String code) {
        return rows.findByIdOptional(code).map(Unit::entry);
    }

    /** All units by code. */
    public Map<String, UnitEntry> byCode() {
        return rows.listAll().stream().map(Unit::entry).collect(Collectors.toMap(UnitEntry::code, Function.identity()));
    }

    /** Whether there is such an authority at all. */
    public boolean authorityExists(String authority) {
        return rows.count("authority", authority) > 0;
    }

    /** Whether the authority works in the branch, and the branch in a sector. */
    public boolean branchTakesPart(String authority, String branch) {
        return rows.list("authority", authority).stream()
                .map(Unit::entry)
                .anyMatch(unit ->
                        unit.branch().name().equals(branch) && unit.sector().isPresent());
    }

    /** The units of the sector that serve the district: its own, and those of the whole area. */
    public List<UnitEntry> serving(String district, Sector sector) {
        return rows.list("district in ?1 order by code", Set.of(district, "")).stream()
                .map(Unit::entry)
                .filter(unit -> unit.sector().filter(sector::equals).isPresent())
                .toList();
    }

    /** Keeps the units; how many were added and how many changed. */
    public Kept keep(Collection<UnitEntry> entries) {
        int added = 0;
        int changed = 0;
        for (UnitEntry entry : entries) {
            Unit former = rows.findById(entry.code());
            Unit unit = former == null ? new Unit(entry.code()) : former;
            boolean news = unit.state(entry);
            if (former == null) {
                rows.persist(unit);
                added++;
            } else if (news) {
                changed++;
            }
        }
        return new Kept(added, changed);
    }

    /** How many rows were added and how many changed. */
    public record Kept(int added, int changed) {}
}
