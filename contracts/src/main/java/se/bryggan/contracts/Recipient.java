package se.bryggan.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;

/** To whom something is addressed: authority, branch code, unit; an absent unit means the authority's reception. */
public record Recipient(
        String authority,
        String branch,
        @JsonInclude(JsonInclude.Include.NON_NULL) String unit) {

    public Recipient {
        Required.of(authority, branch);
    }
}
