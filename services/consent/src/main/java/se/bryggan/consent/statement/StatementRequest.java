package se.bryggan.consent.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.consent.ConsentLife;

/**
 * A consent or a refusal. Absent sets mean all; {@code validTo} is the last day, at most a year on; absent means to the
 * end of the school year.
 */
record StatementRequest(
        @NotNull @Valid Controller holder,
        @NotNull UUID subject,
        @NotNull Answer answer,
        Set<Category> categories,
        Set<Branch> recipients,
        boolean namedRecipientsOnly,
        Set<Purpose> purposes,
        LocalDate validTo) {

    enum Answer {
        GIVEN,
        REFUSED;

        ConsentLife life() {
            return switch (this) {
                case GIVEN -> ConsentLife.GIVEN;
                case REFUSED -> ConsentLife.REFUSED;
            };
        }
    }

    ConsentLife life() {
        return answer.life();
    }

    About about() {
        return new About(subject, holder);
    }

    Scope scope() {
        return new Scope(categories, recipients, namedRecipientsOnly, purposes);
    }
}
