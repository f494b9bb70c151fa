package se.bryggan.casework.policy;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import se.bryggan.boundary.disclosure.Policy;
import se.bryggan.boundary.disclosure.Visibility;

/**
 * One version of a district's policy, in force from its first to its last day, both included.
 *
 * <p>{@code validTo} is null while no end is decided. {@code investigationUnit} is the unit that investigates; null = the
 * one that opened the investigation. Members that others read are passed over.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record DistrictPolicy(
        @JsonProperty(required = true) String version,
        @JsonProperty(required = true) LocalDate validFrom,
        LocalDate validTo,
        @JsonProperty(required = true) Disclosure disclosure,
        @JsonProperty(required = true) ContactDuty sstContactOnInvestigation,
        String investigationUnit) {

    boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** The part that disclosures are judged by. */
    public Policy forDisclosure() {
        return new Policy(disclosure.visibility(), disclosure.minCellSize());
    }

    /** The keys of the disclosure format's {@code policy} member. */
    record Disclosure(
            @JsonProperty(value = "sst.investigation_visibility", required = true)
            Visibility visibility,

            @JsonProperty(value = "statistics.min_cell_size", required = true)
            Integer minCellSize) {}
}
