package se.bryggan.referral.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import se.bryggan.boundary.disclosure.Branch;

/** The unit that takes in referrals to a programme. */
public record Receiver(
        @JsonProperty(required = true) String authority,
        @JsonProperty(required = true) Branch branch,
        @JsonProperty(required = true) String unit) {}
