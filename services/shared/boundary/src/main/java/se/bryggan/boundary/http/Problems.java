package se.bryggan.boundary.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.ledger.LedgerUnavailable;

/** Turns every failure into a problem that gives away nothing about a person or about what exists. */
class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @ServerExceptionMapper
    Response denied(Denied denied) {
        return switch (denied.code()) {
            case ROLE -> Problem.of(403, "forbidden").response();
            case ASSURANCE -> Problem.of(403, "stronger-login-needed").response();
            case UNKNOWN -> Problem.of(404, "not-found").response();
        };
    }

    @ServerExceptionMapper
    Response refused(Refused refused) {
        return refused.problem().response();
    }

    @ServerExceptionMapper
    Response unrecorded(LedgerUnavailable unavailable) {
        LOG.error("decision could not be recorded", unavailable);
        return Problem.of(503, "not-recorded").response();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        String fields = invalid.getConstraintViolations().stream()
                .map(violation -> violation.getPropertyPath().toString())
                .sorted()
                .distinct()
                .collect(Collectors.joining(", "));
        return Problem.of(422, "invalid", fields).response();
    }

    @ServerExceptionMapper({JsonParseException.class})
    Response unparsable(JsonParseException unparsable) {
        return Problem.of(400, "unparsable").response();
    }

    // Named besides its parent: the framework has a mapper of its own for the more special one.
    @ServerExceptionMapper({MismatchedInputException.class, JsonMappingException.class})
    Response wrongForm(JsonMappingException wrong) {
        String field = wrong.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[]" : step.getFieldName())
                .collect(Collectors.joining("."));
        return Problem.of(422, "invalid", field).response();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException unauthenticated) {
        return Response.fromResponse(Problem.of(401, "unauthenticated").response())
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException forbidden) {
        return Problem.of(403, "forbidden").response();
    }

    @ServerExceptionMapper
    Response other(WebApplicationException other) {
        // The JSON reader wraps what it could not read in a 400 of its own.
        if (other.getCause() instanceof JsonParseException unparsable) {
            return unparsable(unparsable);
        }
        if (other.getCause() instanceof JsonMappingException wrong) {
            return wrongForm(wrong);
        }
        int status = other.getResponse().getStatus();
        return switch (status) {
            case 404 -> Problem.of(404, "not-found").response();
            case 405 -> Problem.of(405, "method-not-allowed").response();
            case 406 -> Problem.of(406, "not-acceptable").response();
            case 413 -> Problem.of(413, "too-large").response();
            case 415 -> Problem.of(415, "unsupported-media-type").response();
            default -> Problem.of(status, "http-" + status).response();
        };
    }

    @ServerExceptionMapper
    Response broken(RuntimeException broken) {
        // Only the type and place: a message may repeat what was sent.
        StackTraceElement[] trace = broken.getStackTrace();
        LOG.errorf("unexpected %s at %s", broken.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return Problem.of(500, "internal").response();
    }
}
