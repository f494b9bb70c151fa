package se.bryggan.referral.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.bryggan.boundary.gate.Controller;

/** Where a report of concern goes. Kept in memory: the telephone number must be at hand when nothing else is. */
public record Receptions(
        @JsonProperty(value = "default", required = true) String defaultDistrict,
        @JsonProperty(required = true) List<Reception> receptions) {

    public Receptions {
        receptions = List.copyOf(receptions);
        if (of(receptions, defaultDistrict) == null) {
            throw new IllegalArgumentException("no reception in the default district");
        }
    }

    /**
     * The reception of the first district that has one, in the order given (nulls and unknown ones are passed over);
     * when none has, the one where a human sorts what nobody knows the place of.
     */
    public Reception in(String... districts) {
        return Stream.of(districts)
                .map(district -> of(receptions, district))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseGet(() -> of(receptions, defaultDistrict));
    }

    /** The unit that takes in what is addressed to the authority as a whole: its own reception, never another's. */
    public Optional<String> unitOf(Controller authority) {
        return receptions.stream()
                .filter(reception ->
                        reception.authority().equals(authority.authority()) && reception.branch() == authority.branch())
                .findFirst()
                .map(Reception::unit);
    }

    /** The telephone number of that reception unit, or of the one that sorts. */
    public String telephoneOf(String unit) {
        return receptions.stream()
                .filter(reception -> reception.unit().equals(unit))
                .findFirst()
                .orElseGet(this::in)
                .telephone();
    }

    private static Reception of(List<Reception> receptions, String district) {
        return receptions.stream()
                .filter(reception -> reception.district().equals(district))
                .findFirst()
                .orElse(null);
    }
}
