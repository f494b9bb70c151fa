package se.bryggan.sip.suggestion;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import se.bryggan.boundary.http.Page;

/** Suggestions of a SIP. */
@Path("/v1/sip-suggestions")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class SuggestionResource {

    private final ListSuggestions suggestions;

    SuggestionResource(ListSuggestions suggestions) {
        this.suggestions = suggestions;
    }

    @GET
    public Page<SuggestionView> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return suggestions.list(page, limit);
    }
}
