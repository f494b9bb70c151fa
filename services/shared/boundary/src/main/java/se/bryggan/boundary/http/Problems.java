package se.bryggan.boundary.http;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.ClientWebApplicationException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import se.bryggan.boundary.gate.Denied;
import se.bryggan.boundary.ledger.LedgerUnavailable;
import se.bryggan.boundary.ledger.LostConnection;

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
        LOG.errorf("decision could not be recorded: %s", sqlState(unavailable));
        return Problem.of(503, "not-recorded").response();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException invalid) {
        String fields = invalid.getConstraintViolations().stream()
                .map(violation -> members(violation.getPropertyPath()))
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
        return Problem.of(422, "invalid", members(wrong)).response();
    }

    /** Somebody else changed the record between this request's reading and writing. */
    @ServerExceptionMapper
    Response overtaken(OptimisticLockException overtaken) {
        return Problem.of(412, "stale-version").response();
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

    /** What another service answered is not what this one answers. */
    @ServerExceptionMapper({ClientWebApplicationException.class, ProcessingException.class})
    Response peerAway(RuntimeException peer) {
        return Problem.of(503, "peer-unavailable").response();
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
        // As it wraps what a parameter was refused for.
        if (other.getCause() instanceof Refused refused) {
            return refused(refused);
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

    /** Names of the contract's own members only: an unknown member or a key of a map is what somebody sent. */
    private static String members(JsonMappingException wrong) {
        var path = wrong.getPath();
        int known = wrong instanceof UnrecognizedPropertyException ? path.size() - 1 : path.size();
        return path.stream()
                .limit(known)
                .map(step -> step.getFrom() instanceof Map || step.getFieldName() == null ? "[]" : step.getFieldName())
                .collect(Collectors.joining("."));
    }

    private static String members(Path path) {
        return StreamSupport.stream(path.spliterator(), false)
                .map(Path.Node::getName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String sqlState(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql) {
                return sql.getSQLState();
            }
        }
        return failure.getCause() == null ? "?" : failure.getCause().getClass().getName();
    }

    @ServerExceptionMapper
    Response broken(RuntimeException broken) {
        if (LostConnection.caused(broken)) {
            LOG.errorf("the database is away: %s", sqlState(broken));
            return Problem.of(503, "unavailable").response();
        }
        // Only the type and place: a message may repeat what was sent.
        StackTraceElement[] trace = broken.getStackTrace();
        LOG.errorf("unexpected %s at %s", broken.getClass().getName(), trace.length == 0 ? "?" : trace[0]);
        return Problem.of(500, "internal").response();
    }
}
