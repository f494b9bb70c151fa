package se.bryggan.boundary.http;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Versions of a record as HTTP entity tags. */
public final class EntityTag {

    private EntityTag() {}

    /** The tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
    }

    /** 200 with the record and the tag of its version. */
    public static Response answer(Object record, long version) {
        return Response.ok(record).header(HttpHeaders.ETAG, of(version)).build();
    }

    /** Demands that the caller has seen the current version: 428 without {@code If-Match}, 412 with another one. */
    public static void demand(String ifMatch, long version) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw new Refused(428, "if-match-required");
        }
        if (!ifMatch.strip().equals(of(version))) {
            throw new Refused(412, "stale-version");
        }
    }
}
