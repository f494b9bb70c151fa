package se.bryggan.consent.receipt;

import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.consent.statement.StatementId;

/** Receipts (kvittenser) of a withdrawal. */
@Path("/v1/consents/{id}/receipts")
@Authenticated
class ReceiptResource {

    private final ListReceipts receipts;

    ReceiptResource(ListReceipts receipts) {
        this.receipts = receipts;
    }

    @GET
    public List<ReceiptView> list(
            @PathParam("id") UUID id,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch) {
        return receipts.list(new StatementId(id), new Controller(authority, branch));
    }
}
