package se.bryggan.consent.statement;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.http.Problem;

/** Consents (samtycken): given and taken back by those concerned, registered and asked for by staff. */
@Path("/v1")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ConsentResource {

    private final Authorities authorities;
    private final GiveConsent give;
    private final RegisterConsent register;
    private final RequestConsent request;
    private final WithdrawConsent withdraw;
    private final ReadStatements statements;

    ConsentResource(
            Authorities authorities,
            GiveConsent give,
            RegisterConsent register,
            RequestConsent request,
            WithdrawConsent withdraw,
            ReadStatements statements) {
        this.authorities = authorities;
        this.give = give;
        this.register = register;
        this.request = request;
        this.withdraw = withdraw;
        this.statements = statements;
    }

    @POST
    @Path("/consents")
    @APIResponseSchema(value = StatementView.class, responseCode = "201")
    public Response give(@NotNull @Valid StatementRequest body, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return authorities.exist(body.holder())
                ? created(give.give(body.about(), body.holder(), body, idempotencyKey))
                : Problem.of(422, "authority-unknown", "holder").response();
    }

    @POST
    @Path("/consent-registrations")
    @APIResponseSchema(value = StatementView.class, responseCode = "201")
    public Response register(
            @NotNull @Valid HeardStatement body, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        return switch (register.register(body.statement().about(), body, idempotencyKey)) {
            case RegisterConsent.Registered registered -> created(registered.statement());
            case RegisterConsent.NotAGiver none ->
                Problem.of(422, "not-a-giver").response();
        };
    }

    @POST
    @Path("/consent-requests")
    @APIResponseSchema(value = RequestConsent.Requested.class, responseCode = "201")
    public Response ask(@NotNull @Valid AskFor body, @HeaderParam("Idempotency-Key") String idempotencyKey) {
        var about = new About(body.subject(), body.holder());
        var scope = new Scope(body.categories(), body.recipients(), body.namedRecipientsOnly(), body.purposes());
        return switch (request.request(about, scope, body.validTo(), idempotencyKey)) {
            case RequestConsent.Requested requested ->
                Response.status(201).entity(requested).build();
            case RequestConsent.UnknownSubject unknown ->
                Problem.of(404, "not-found").response();
        };
    }

    @POST
    @Path("/consents/{id}/withdrawal")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "another's word")
    public Response withdraw(@PathParam("id") UUID id, @NotNull @Valid Withdrawal body) {
        return switch (withdraw.withdraw(new StatementId(id), body.holder())) {
            case WithdrawConsent.Withdrawn withdrawn ->
                EntityTag.answer(withdrawn.statement(), withdrawn.statement().version());
            case WithdrawConsent.AnothersWord others ->
                Problem.of(409, "only-the-giver-withdraws").response();
        };
    }

    @GET
    @Path("/consents")
    public Page<StatementView> list(
            @QueryParam("subject") @NotNull UUID subject,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        var holder = new Controller(authority, branch);
        return statements.list(new About(subject, holder), holder, page, limit);
    }

    @GET
    @Path("/consents/{id}")
    @APIResponseSchema(value = StatementView.class, responseCode = "200")
    public Response read(
            @PathParam("id") UUID id,
            @QueryParam("authority") @NotNull String authority,
            @QueryParam("branch") @NotNull Branch branch) {
        StatementView found = statements.read(new KeptStatement(id), new Controller(authority, branch));
        return EntityTag.answer(found, found.version());
    }

    private static Response created(StatementView statement) {
        return Response.created(location(statement))
                .header("ETag", EntityTag.of(statement.version()))
                .entity(statement)
                .build();
    }

    /** Each holder has its own record, so the address names the holder. */
    private static URI location(StatementView statement) {
        return UriBuilder.fromPath("/v1/consents/{id}")
                .queryParam("authority", "{authority}")
                .queryParam("branch", "{branch}")
                .build(
                        statement.id(),
                        statement.holder().authority(),
                        statement.holder().branch());
    }

    record AskFor(
            @NotNull @Valid Controller holder,
            @NotNull UUID subject,
            Set<Category> categories,
            Set<Branch> recipients,
            boolean namedRecipientsOnly,
            Set<Purpose> purposes,
            LocalDate validTo) {}

    record Withdrawal(@NotNull @Valid Controller holder) {}
}
