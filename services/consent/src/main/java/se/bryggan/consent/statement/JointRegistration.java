package se.bryggan.consent.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;

/**
 * What staff asked a family by telephone or on paper, and what each giver answered. Absent sets mean all; what an answer
 * leaves out is as asked.
 */
record JointRegistration(
        @NotNull @Valid Controller holder,
        @NotNull UUID subject,
        @NotNull How method,
        Set<Category> categories,
        Set<Branch> recipients,
        boolean namedRecipientsOnly,
        Set<Purpose> purposes,
        LocalDate validTo,
        @NotEmpty @Size(max = 10) List<@NotNull @Valid Answer> answers,
        ChildsView childsView,
        @Valid Prevented prevented,
        @Size(max = 2000) String witnessNote) {

    /** One giver's answer, for what was asked or for less. */
    record Answer(
            @NotNull UUID giver,
            @NotNull StatementRequest.Answer answer,
            Set<Category> categories,
            Set<Branch> recipients,
            Boolean namedRecipientsOnly,
            Set<Purpose> purposes,
            LocalDate validTo) {}

    /** How staff heard it. */
    enum How {
        ORAL,
        WRITTEN;

        Statement.Method method() {
            return switch (this) {
                case ORAL -> Statement.Method.ORAL;
                case WRITTEN -> Statement.Method.WRITTEN;
            };
        }
    }

    About about() {
        return new About(subject, holder);
    }

    Circumstances circumstances() {
        return new Circumstances(childsView, prevented, witnessNote);
    }

    Scope asked() {
        return new Scope(categories, recipients, namedRecipientsOnly, purposes);
    }

    Scope scopeOf(Answer answer) {
        return new Scope(
                Optional.ofNullable(answer.categories()).orElse(categories),
                Optional.ofNullable(answer.recipients()).orElse(recipients),
                Objects.requireNonNullElse(answer.namedRecipientsOnly(), namedRecipientsOnly),
                Optional.ofNullable(answer.purposes()).orElse(purposes));
    }

    LocalDate lastDayOf(Answer answer) {
        return answer.validTo() == null ? validTo : answer.validTo();
    }

    /** Whether an answer gives more than was asked. */
    boolean exceeded(Answer answer) {
        boolean longer =
                validTo != null && answer.validTo() != null && answer.validTo().isAfter(validTo);
        return longer || !asked().covers(scopeOf(answer));
    }
}
