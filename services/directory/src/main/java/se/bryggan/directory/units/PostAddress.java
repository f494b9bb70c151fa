package se.bryggan.directory.units;

import com.fasterxml.jackson.annotation.JsonInclude;

/** Where a role at a unit is reached; {@code group} is the mentor's class, else absent. Never printed. */
public record PostAddress(
        String role,
        @JsonInclude(JsonInclude.Include.NON_NULL) String group,
        String email) {

    @Override
    public String toString() {
        return "PostAddress";
    }
}
