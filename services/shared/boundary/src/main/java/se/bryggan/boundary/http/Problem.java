package se.bryggan.boundary.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;

/** An RFC 9457 problem. Says what kind of problem it is and never anything about a person. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(String type, String title, int status, String detail) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /** The problem with the given code, documented under {@code /problems/<code>}. */
    public static Problem of(int status, String code) {
        return new Problem("/problems/" + code, code.replace('-', ' '), status, null);
    }

    /** As {@link #of(int, String)}, with a detail that is a name of a field or a code, never its value. */
    public static Problem of(int status, String code, String detail) {
        return new Problem("/problems/" + code, code.replace('-', ' '), status, detail);
    }

    /** The answer that carries this problem. */
    public Response response() {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(this)
                .build();
    }
}
