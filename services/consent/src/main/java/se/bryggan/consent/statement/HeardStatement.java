package se.bryggan.consent.statement;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** What staff register of one giver's oral or written word. */
record HeardStatement(
        @NotNull UUID giver,
        @NotNull JointRegistration.How method,
        @NotNull @Valid StatementRequest statement,
        @Size(max = 2000) String witnessNote) {

    Said said(UUID registration) {
        return new Said(
                statement.about(),
                giver,
                statement.life(),
                statement.scope(),
                statement.validTo(),
                method.method(),
                null,
                registration);
    }
}
