package se.bryggan.boundary.disclosure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A child-protection investigation at the source or the recipient.
 *
 * <p>{@code since} may be null; with {@code NONE} it is the day on which it was decided not to open one. A day after
 * the moment of disclosure counts as no investigation. {@code origin} (may be null) is its holder's statement.
 */
public record Investigation(InvestigationState state, LocalDate since, Origin origin) {

    public Investigation {
        Objects.requireNonNull(state, "state");
    }
}
