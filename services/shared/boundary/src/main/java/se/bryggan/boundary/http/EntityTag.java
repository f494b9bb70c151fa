package se.bryggan.boundary.http;

/** Versions of a record as HTTP entity tags. */
public final class EntityTag {

    private EntityTag() {}

    /** The tag of a version. */
    public static String of(long version) {
        return "\"" + version + "\"";
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
