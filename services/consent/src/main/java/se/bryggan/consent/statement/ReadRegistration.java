package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** What was registered on one occasion, with the witness note, for the holder's staff. */
@ApplicationScoped
class ReadRegistration {

    private final Gate gate;
    private final Registrations registrations;
    private final Statements statements;

    ReadRegistration(Gate gate, Registrations registrations, Statements statements) {
        this.gate = gate;
        this.registrations = registrations;
        this.statements = statements;
    }

    /** {@code holder} tells the gate whose rows these are. */
    @Guarded("consent.read-registration")
    RegistrationView read(RegistrationId id, Controller holder) {
        AccessPermit permit = gate.permit();
        Registration found = registrations.findById(id.value());
        List<StatementView> said = statements.saidOn(id.value()).stream()
                .map(statement -> StatementView.of(statement, permit))
                .toList();
        return RegistrationView.of(found, said, registrations.noteOf(found), permit);
    }
}
