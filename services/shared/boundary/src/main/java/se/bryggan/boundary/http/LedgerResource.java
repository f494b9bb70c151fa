package se.bryggan.boundary.http;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import se.bryggan.boundary.ledger.LedgerEntry;
import se.bryggan.boundary.ledger.LedgerReader;

/** The authority's own ledger, for its data protection officer. */
@Path("/v1/ledger")
@Authenticated
class LedgerResource {

    private final LedgerReader ledger;

    LedgerResource(LedgerReader ledger) {
        this.ledger = ledger;
    }

    @GET
    public Page<LedgerEntry> list(
            @QueryParam("subject") UUID subject,
            @QueryParam("handover") UUID handover,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        var query = new LedgerReader.Query(subject, handover, page, limit);
        LedgerReader.Found found = ledger.read(query);
        return new Page<>(found.entries(), page, limit, found.total());
    }
}
