package se.bryggan.consent.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.consent.ConsentLife;

/** A statement as its giver, the other guardian, the pupil and the holder's staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StatementView(
        UUID id,
        Controller holder,
        UUID subject,
        UUID giver,
        Capacity capacity,
        ConsentLife state,
        Set<Category> categories,
        Set<Branch> recipients,
        boolean namedRecipientsOnly,
        Set<Purpose> purposes,
        LocalDate validFrom,
        LocalDate validTo,
        Statement.Method method,
        Instant saidAt,
        Instant withdrawnAt,
        Instant endedAt,
        Statement.Ended endedBecause,
        UUID supersededBy,
        UUID registration,
        long version) {

    static StatementView of(Statement statement, AccessPermit permit) {
        Scope scope = statement.scope();
        return new StatementView(
                statement.id(),
                permit.controller(),
                statement.subject(),
                statement.giver(),
                statement.capacity(),
                statement.state(),
                scope.categories(),
                scope.recipients(),
                scope.namedRecipientsOnly(),
                scope.purposes(),
                statement.validFrom(),
                statement.validTo(),
                statement.method(),
                statement.saidAt(),
                statement.withdrawnAt(),
                statement.endedAt(),
                statement.endedBecause(),
                statement.supersededBy(),
                statement.registration(),
                statement.version());
    }
}
