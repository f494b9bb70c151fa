package se.bryggan.city.policy;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** A district's dated policy: at most one version is in force on a day, both ends inclusive. */
public record DistrictPolicy(String district, String authority, List<Version> versions) {

    /** What applies for a time; {@code validTo} is null while no end is decided. */
    public record Version(
            String version,
            LocalDate validFrom,
            LocalDate validTo,
            List<String> schools,
            List<String> preschools,
            int windowDays,
            LocalTime settlesAt,
            List<Rung> ladder,
            String sameDayStep,
            Disclosure disclosure,
            String sstContactOnInvestigation,
            String investigationUnit) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }
    }

    /** A step of the absence ladder and the total absence in per cent from which it applies. */
    public record Rung(String step, int fromPercent) {}

    /** The keys of the disclosure format's {@code policy} member. */
    public record Disclosure(
            @JsonProperty("sst.investigation_visibility") String investigationVisibility,
            @JsonProperty("statistics.min_cell_size") int minCellSize) {}

    /** The versions in force on the day: one, or none before the first. */
    public List<Version> inForce(LocalDate day) {
        return versions.stream().filter(version -> version.inForce(day)).toList();
    }
}
