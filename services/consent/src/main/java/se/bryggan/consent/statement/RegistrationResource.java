package se.bryggan.consent.statement;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.http.Problem;

/** A whole family's answers (båda vårdnadshavarna), heard by telephone or read on paper, from one screen. */
@Path("/v1/joint-registrations")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class RegistrationResource {

    private final RegisterFamily register;
    private final ReadRegistration registration;

    RegistrationResource(RegisterFamily register, ReadRegistration registration) {
        this.register = register;
        this.registration = registration;
    }

    @POST
    @APIResponseSchema(value = RegisterFamily.Registered.class, responseCode = "201")
    public Response register(
            @NotNull @Valid JointRegistration body, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return switch (register.register(body.about(), body, idempotencyKey)) {
            case RegisterFamily.Registered registered -> created(registered);
            case RegisterFamily.Flawed flawed -> Problem.of(422, flawed.code()).response();
        };
    }

    @GET
    @Path("/{id}")
    public RegistrationView read(
            @PathParam("id") UUID id,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch) {
        return registration.read(new RegistrationId(id), new Controller(authority, branch));
    }

    private static Response created(RegisterFamily.Registered registered) {
        RegistrationView kept = registered.registration();
        return Response.created(UriBuilder.fromPath("/v1/joint-registrations/{id}")
                        .queryParam("authority", "{authority}")
                        .queryParam("branch", "{branch}")
                        .build(
                                kept.id(),
                                kept.holder().authority(),
                                kept.holder().branch()))
                .entity(registered)
                .build();
    }
}
