package se.bryggan.city.organisation;

import java.util.UUID;

/**
 * A staff member's post (befattning): one log-in, one unit, one role.
 *
 * <p>{@code branch} and {@code unit} are null for a data protection officer, lawyer or archivist, who covers a whole authority.
 * {@code schoolClass} is null for all but mentors. {@code personId} is the person's id in the organiser's SS12000
 * server; outside schools it serves as a plain id.
 */
public record Post(
        String login,
        Role role,
        String authority,
        String unit,
        Branch branch,
        String schoolClass,
        UUID personId,
        String givenName,
        String familyName,
        String email) {

    /** The log-in only: names and addresses stay out of logs. */
    @Override
    public String toString() {
        return "Post[" + login + "]";
    }
}
