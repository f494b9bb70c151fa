package se.bryggan.school.inquiries;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Problem;
import se.bryggan.contracts.SchoolRef;

@Path("/v1/inquiries")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
class InquiriesResource {

    private final OpenInquiry inquiries;

    InquiriesResource(OpenInquiry inquiries) {
        this.inquiries = inquiries;
    }

    @POST
    @APIResponseSchema(value = InquiryView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "one is open already")
    public Response open(@HeaderParam("Idempotency-Key") String key, @Valid @NotNull NewInquiry inquiry) {
        return switch (inquiries.open(new SchoolRef(inquiry.schoolRef()), key)) {
            case OpenInquiry.Result.Opened opened ->
                Response.created(URI.create("/v1/inquiries/" + opened.view().id()))
                        .entity(opened.view())
                        .header(HttpHeaders.ETAG, EntityTag.of(opened.version()))
                        .build();
            case OpenInquiry.Result.OpenAlready already ->
                Problem.of(409, "inquiry-open").response();
        };
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = InquiryView.class, responseCode = "200")
    public Response read(@PathParam("id") UUID id) {
        OpenInquiry.Result.Opened found = inquiries.read(new InquiryId(id));
        return EntityTag.answer(found.view(), found.version());
    }

    record NewInquiry(@NotNull UUID schoolRef) {}
}
