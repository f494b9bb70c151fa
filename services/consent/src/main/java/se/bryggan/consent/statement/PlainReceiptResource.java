package se.bryggan.consent.statement;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.gate.Controller;

/** The giver's receipt (kvitto) of a statement, in plain words. */
@Path("/v1/consents/{id}/plain-receipt")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class PlainReceiptResource {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final ReadStatements statements;
    private final Clock clock;
    private final PlainWords words = PlainWords.load(Thread.currentThread().getContextClassLoader());

    PlainReceiptResource(ReadStatements statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    @GET
    public PlainReceipt read(
            @PathParam("id") UUID id,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch) {
        StatementView found = statements.read(new KeptStatement(id), new Controller(authority, branch));
        return PlainReceipt.of(found, words, LocalDate.now(clock.withZone(STOCKHOLM)));
    }
}
