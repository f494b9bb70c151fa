package se.bryggan.referral.concern;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.http.Problem;
import se.bryggan.referral.programme.Receptions;

/** Reports of concern, for everybody who is bound by the duty to report. */
@Path("/v1/concern-reports")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
class ConcernReportResource {

    private static final Logger LOG = Logger.getLogger(ConcernReportResource.class);

    private final StoreReport store;
    private final ForwardReport forward;
    private final ReadReport read;
    private final Receptions receptions;

    ConcernReportResource(StoreReport store, ForwardReport forward, ReadReport read, Receptions receptions) {
        this.store = store;
        this.forward = forward;
        this.read = read;
        this.receptions = receptions;
    }

    @POST
    @APIResponseSchema(value = ReportReceipt.class, responseCode = "201")
    public Response report(@HeaderParam("Idempotency-Key") String key, @NotNull @Valid Report said) {
        ReportReceipt receipt;
        try {
            receipt = store.store(said, key);
        } catch (Denied answered) {
            throw answered;
        } catch (RuntimeException notStored) {
            LOG.errorf(
                    "a report of concern could not be stored: %s",
                    notStored.getClass().getName());
            return callInstead(said);
        }
        forward(new ConcernId(receipt.id()));
        return Response.created(URI.create("/v1/concern-reports/" + receipt.id()))
                .entity(receipt)
                .build();
    }

    @GET
    @Path("/{id}")
    public ReportReceipt receipt(@PathParam("id") UUID id) {
        return read.receipt(new ConcernId(id));
    }

    /** There is no taking back; whoever asks is told so, and only the reporter is told that the report exists. */
    @POST
    @Path("/{id}/withdrawal")
    @APIResponse(responseCode = "409", description = "a report of concern cannot be withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        read.receipt(new ConcernId(id));
        return Problem.of(409, "concern-cannot-be-withdrawn").response();
    }

    /** The report is stored: whatever goes wrong now is tried again by its timer, and must not look like a failure. */
    private void forward(ConcernId id) {
        try {
            forward.forward(id);
        } catch (RuntimeException later) {
            LOG.warnf(
                    "a stored report of concern waits to be sent: %s",
                    later.getClass().getName());
        }
    }

    private Response callInstead(Report said) {
        var problem = new Problem(
                "/problems/concern-not-stored",
                "concern not stored",
                503,
                "The report could not be kept. Call the reception unit now.");
        return Response.fromResponse(problem.response())
                .entity(NotStored.because(problem, receptions.in(said.district())))
                .build();
    }
}
