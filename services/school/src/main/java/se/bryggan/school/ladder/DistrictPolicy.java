package se.bryggan.school.ladder;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A district's policies by date; at most one version is in force on a day. */
@JsonIgnoreProperties(ignoreUnknown = true)
record DistrictPolicy(
        @JsonProperty(required = true) String district,
        @JsonProperty(required = true) List<LadderPolicy> versions) {

    DistrictPolicy {
        versions = List.copyOf(versions);
        for (LadderPolicy version : versions) {
            if (versions.stream()
                            .filter(other -> other.inForce(version.validFrom()))
                            .count()
                    != 1) {
                throw new IllegalArgumentException("versions of " + district + " overlap");
            }
        }
    }

    Optional<LadderPolicy> inForce(LocalDate day) {
        return versions.stream().filter(version -> version.inForce(day)).findFirst();
    }
}
