package se.bryggan.referral.concern;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import se.bryggan.boundary.http.Problem;
import se.bryggan.referral.programme.Receptions;

/** Whoever could not report is told whom to call, whatever the reason. */
class CallInstead {

    private static final String REPORTS = "/v1/concern-reports";

    private final Receptions receptions;

    CallInstead(Receptions receptions) {
        this.receptions = receptions;
    }

    @ServerResponseFilter
    void giveNumber(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals(HttpMethod.POST)
                && request.getUriInfo().getPath().equals(REPORTS)
                && response.getEntity() instanceof Problem problem) {
            response.setEntity(NotStored.because(problem, receptions.in()));
        }
    }
}
