package se.bryggan.sip.plan;

import jakarta.ws.rs.core.Response;
import java.net.URI;
import se.bryggan.boundary.http.EntityTag;
import se.bryggan.boundary.http.Problem;

/** What came of an act, as HTTP. */
final class Answers {

    private Answers() {}

    static Response created(Result result) {
        return of(result, true);
    }

    static Response changed(Result result) {
        return of(result, false);
    }

    private static Response of(Result result, boolean created) {
        return switch (result) {
            case Result.Done done -> done(done.sip(), created);
            case Result.WrongState wrong ->
                Problem.of(409, "wrong-state", wrong.state().name()).response();
            case Result.Flawed flawed -> Problem.of(422, flawed.code()).response();
            case Result.ConsentMissing missing ->
                Problem.of(409, "consent-missing", units(missing)).response();
            case Result.ConsentBehind behind ->
                Problem.of(503, "consent-behind").response();
        };
    }

    private static Response done(Standing sip, boolean created) {
        URI location = URI.create("/v1/sips/" + sip.id());
        return (created ? Response.created(location) : Response.ok())
                .entity(sip)
                .header("ETag", EntityTag.of(sip.version()))
                .build();
    }

    /** The caller named them; staff of the disclosing authority may know which of them it was. */
    private static String units(Result.ConsentMissing missing) {
        return missing.organisations().stream()
                .map(organisation -> organisation.authority() + "/" + organisation.unit())
                .sorted()
                .reduce((all, next) -> all + ", " + next)
                .orElse(null);
    }
}
