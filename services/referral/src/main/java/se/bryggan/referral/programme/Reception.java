package se.bryggan.referral.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import se.bryggan.boundary.disclosure.Branch;

/** The unit of a district that takes in reports of concern, and the telephone number that always works. */
public record Reception(
        @JsonProperty(required = true) String district,
        @JsonProperty(required = true) String authority,
        @JsonProperty(required = true) Branch branch,
        @JsonProperty(required = true) String unit,
        @JsonProperty(required = true) String telephone) {}
