package se.bryggan.boundary.http;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.ledger.LedgerEntry;
import se.bryggan.boundary.ledger.LedgerReader;
import se.bryggan.boundary.ledger.replay.DecisionRef;
import se.bryggan.boundary.ledger.replay.Replayed;
import se.bryggan.boundary.ledger.replay.StoredDecisions;
import se.bryggan.boundary.ledger.replay.StoredExplanation;
import se.bryggan.boundary.ledger.replay.WhatIf;

/** The authority's own ledger, for its data protection officer, archivist (arkivarie) and lawyer. */
@Path("/v1/ledger")
@Authenticated
class LedgerResource {

    private final LedgerReader ledger;
    private final StoredDecisions decisions;
    private final WhatIf whatIf;

    LedgerResource(LedgerReader ledger, StoredDecisions decisions, WhatIf whatIf) {
        this.ledger = ledger;
        this.decisions = decisions;
        this.whatIf = whatIf;
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

    @GET
    @Path("/{id}/explanation")
    public StoredExplanation explain(@PathParam("id") UUID id) {
        return decisions.explain(new DecisionRef(id));
    }

    @GET
    @Path("/{id}/replay")
    public Replayed replay(@PathParam("id") UUID id) {
        return decisions.replay(new DecisionRef(id));
    }

    @POST
    @Path("/what-if")
    public WhatIf.Told whatIf(@NotNull @Valid Draft draft) {
        return switch (whatIf.ask(draft.files(), draft.since())) {
            case WhatIf.Told told -> told;
            case WhatIf.NoSuchPeriod none -> throw new Refused(422, "invalid", "since");
            case WhatIf.NotARuleBook none -> throw new Refused(422, "not-a-rule-book", none.why());
        };
    }

    /** Files of the rule book in the words of a draft, by name; those that are not there stay as they are. */
    record Draft(@NotEmpty Map<String, @NotNull String> files, LocalDate since) {}
}
