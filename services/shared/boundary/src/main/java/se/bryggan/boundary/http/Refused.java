package se.bryggan.boundary.http;

/** A request that the edge turns away before any use case has an opinion: wrong form, stale version, reused key. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public Refused(int status, String code) {
        super(code, null, false, false);
        this.problem = Problem.of(status, code);
    }

    /** As {@link #Refused(int, String)}, with a detail that is about the form of the request and about no person. */
    public Refused(int status, String code, String detail) {
        super(code, null, false, false);
        this.problem = Problem.of(status, code, detail);
    }

    public Problem problem() {
        return problem;
    }
}
