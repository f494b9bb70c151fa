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
import se.bryggan.outbox.readers.AskReaders;

/** Which services have the giver's last word, which have answered with a receipt, and which have not answered yet. */
@Path("/v1/consents/{id}/holders")
@Authenticated
class HolderResource {

    private final ListReceipts receipts;
    private final AskReaders readers;

    HolderResource(ListReceipts receipts, AskReaders readers) {
        this.receipts = receipts;
        this.readers = readers;
    }

    @GET
    public List<HolderView> list(
            @PathParam("id") UUID id,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch) {
        ListReceipts.Answers answers = receipts.answers(new StatementId(id), new Controller(authority, branch));
        return answers.word().stream()
                .flatMap(word -> HolderView.all(readers.ask(word), answers.receipts()))
                .toList();
    }
}
