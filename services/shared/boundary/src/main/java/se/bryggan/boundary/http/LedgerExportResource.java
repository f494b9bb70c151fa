package se.bryggan.boundary.http;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import se.bryggan.boundary.ledger.LedgerExport;

/** The authority's sealed ledger, for its data protection officer to take out and have verified elsewhere. */
@Path("/v1/ledger/export")
@Authenticated
class LedgerExportResource {

    private static final int MOST = 1000;

    private final LedgerExport export;

    LedgerExportResource(LedgerExport export) {
        this.export = export;
    }

    @GET
    @Produces("application/jsonl")
    public String export(
            @QueryParam("after") @DefaultValue("0") long after, @QueryParam("limit") @DefaultValue("1000") int limit) {
        if (after < 0 || limit < 1 || limit > MOST) {
            throw new Refused(422, "invalid-page");
        }
        return export.lines(after, limit);
    }
}
