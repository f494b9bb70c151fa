package se.bryggan.referral.outgoing;

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
import java.net.URI;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Page;
import se.bryggan.boundary.http.Problem;

/** Referrals, for those who make them. */
@Path("/v1/referrals")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ReferralResource {

    private final DraftReferral draft;
    private final ReadReferrals read;
    private final PreviewReferral preview;
    private final SendReferral send;
    private final WithdrawReferral withdraw;

    ReferralResource(
            DraftReferral draft,
            ReadReferrals read,
            PreviewReferral preview,
            SendReferral send,
            WithdrawReferral withdraw) {
        this.draft = draft;
        this.read = read;
        this.preview = preview;
        this.send = send;
        this.withdraw = withdraw;
    }

    @POST
    @APIResponseSchema(value = ReferralView.class, responseCode = "201")
    @APIResponse(responseCode = "409", description = "this programme does not fit the pupil, or none does")
    public Response draft(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Draft wish) {
        return switch (draft.draft(wish.schoolRef(), wish, key)) {
            case DraftResult.Drafted drafted -> created(drafted.referral());
            case DraftResult.UnknownProgramme unknown ->
                Problem.of(422, "unknown-programme", "programme").response();
            case DraftResult.WithoutContent without ->
                Problem.of(422, "category-without-content", codes(without.categories()))
                        .response();
            case DraftResult.DoesNotFit unfit ->
                Problem.of(409, "programme-does-not-fit", codes(unfit.unmet())).response();
            case DraftResult.NoProgramme none ->
                Problem.of(409, "no-programme-fits", codes(none.unmet())).response();
        };
    }

    /** The caller's own referrals, or with {@code of=unit} those of the caller's unit. */
    @GET
    public Page<ReferralView> list(
            @QueryParam("of") @DefaultValue("own") Whose whose,
            @QueryParam("page") @DefaultValue("1") int page,
            @QueryParam("limit") @DefaultValue("20") int limit) {
        Page.demand(page, limit);
        return switch (whose) {
            case own -> read.own(page, limit);
            case unit -> read.ofUnit(page, limit);
        };
    }

    @GET
    @Path("/{id}")
    @APIResponseSchema(value = ReferralView.class, responseCode = "200")
    public Response one(@PathParam("id") UUID id) {
        return answer(read.one(new ReferralId(id)));
    }

    @GET
    @Path("/{id}/preview")
    public ReferralPreview preview(@PathParam("id") UUID id) {
        return preview.preview(new ReferralId(id));
    }

    @POST
    @Path("/{id}/sending")
    @APIResponseSchema(value = Receipt.class, responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "consent is missing, the reduction is not accepted, or not in this state")
    public Response send(
            @PathParam("id") UUID id,
            @HeaderParam("If-Match") String ifMatch,
            @HeaderParam("Idempotency-Key") String key,
            @NotNull @Valid Sending order) {
        return switch (send.send(new ReferralId(id), order, ifMatch, key)) {
            case SendResult.Sent sent ->
                EntityTag.answer(new Receipt(ReferralState.SENT, sent.handoverId()), sent.version());
            case SendResult.WrongState wrong ->
                Problem.of(409, "wrong-state", wrong.state().name()).response();
            case SendResult.NothingToSay nothing ->
                Problem.of(409, "nothing-to-say", codes(nothing.categories())).response();
            case SendResult.ReductionNotAccepted reduced ->
                Problem.of(409, "reduction-not-accepted", codes(reduced.withheld()))
                        .response();
            case SendResult.ConsentMissing missing ->
                Problem.of(409, "consent-missing").response();
            case SendResult.ConsentBehind behind ->
                Problem.of(503, "consent-behind").response();
            case SendResult.LeftToAHuman human ->
                Problem.of(409, "left-to-a-human").response();
            case SendResult.Refused refused ->
                Problem.of(403, "disclosure-denied").response();
        };
    }

    @POST
    @Path("/{id}/withdrawal")
    @APIResponseSchema(value = ReferralView.class, responseCode = "200")
    @APIResponse(responseCode = "409", description = "the receiver has it, or it is withdrawn")
    public Response withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        return switch (withdraw.withdraw(new ReferralId(id), ifMatch)) {
            case WithdrawResult.Withdrawn withdrawn -> answer(withdrawn.referral());
            case WithdrawResult.TooLate late ->
                Problem.of(409, "too-late-to-withdraw", late.state().name()).response();
        };
    }

    /** Whose referrals a list holds; lower case, as in the query. */
    enum Whose {
        own,
        unit
    }

    record Receipt(ReferralState state, UUID handoverId) {}

    private static Response created(ReferralView referral) {
        return Response.created(URI.create("/v1/referrals/" + referral.id()))
                .entity(referral)
                .header("ETag", EntityTag.of(referral.version()))
                .build();
    }

    private static Response answer(ReferralView referral) {
        return EntityTag.answer(referral, referral.version());
    }

    private static String codes(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
    }
}
