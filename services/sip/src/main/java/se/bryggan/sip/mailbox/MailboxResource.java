package se.bryggan.sip.mailbox;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;

/** A unit's mailbox of parts of plans. */
@Path("/v1/mailbox")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class MailboxResource {

    private final Mailbox mailbox;

    MailboxResource(Mailbox mailbox) {
        this.mailbox = mailbox;
    }

    @GET
    public Page<ItemRow> list(
            @QueryParam("page") @DefaultValue("1") int page, @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return mailbox.list(page, limit);
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = ItemView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        return answer(mailbox.read(new ItemId(id)));
    }

    @POST
    @Path("/{id}/acknowledgement")
    @APIResponseSchema(value = ItemView.class, responseCode = "200")
    public Response acknowledge(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return answer(mailbox.acknowledge(new ItemId(id), ifMatch));
    }

    private static Response answer(ItemView item) {
        return EntityTag.answer(item, item.version());
    }
}
