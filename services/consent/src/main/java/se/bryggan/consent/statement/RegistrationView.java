package se.bryggan.consent.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;

/** An occasion as the holder's staff see it. {@code witnessNote} only where it is read by itself. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record RegistrationView(
        UUID id,
        Controller holder,
        UUID subject,
        Statement.Method method,
        ChildsView childsView,
        PreventedView prevented,
        String witnessNote,
        Instant registeredAt,
        List<StatementView> statements) {

    RegistrationView {
        statements = List.copyOf(statements);
    }

    /** {@code citation} is the ground on which the other guardian might decide alone. */
    record PreventedView(UUID guardian, Prevented.Cause cause, String citation) {}

    static RegistrationView of(
            Registration registration, List<StatementView> statements, String note, AccessPermit permit) {
        return new RegistrationView(
                registration.id(),
                permit.controller(),
                registration.subject(),
                registration.method(),
                registration.childsView(),
                registration
                        .prevented()
                        .map(who -> new PreventedView(who.guardian(), who.cause(), Prevented.CITATION))
                        .orElse(null),
                note,
                registration.registeredAt(),
                statements);
    }
}
