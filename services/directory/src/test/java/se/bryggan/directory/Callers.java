package se.bryggan.directory;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Tokens;

/** Who calls the directory in the tests, with real signed tokens. */
public final class Callers {

    public static final Actor REGISTRY =
            new Actor("register", Actor.Kind.SERVICE, "directory", Branch.PLATFORM_OPERATIONS, null, "registry", 3);
    public static final Actor NOTIFICATION =
            new Actor("notification", Actor.Kind.SERVICE, null, null, null, "service", 3);
    public static final Actor CONSENT = new Actor("consent", Actor.Kind.SERVICE, null, null, null, "service", 3);
    public static final Actor MENTOR = new Actor(
            "mentor-ekbacken-7a", Actor.Kind.STAFF, "utbildningsnamnden", Branch.SCHOOL, "ekbacken", "mentor", 2);
    public static final Actor RECEPTION = social("mottagning-norr", "mottagning-norr", "reception");

    private Callers() {}

    /** A caseworker of the northern district, in the branch of investigations. */
    public static Actor social(String id, String unit, String role) {
        return new Actor(id, Actor.Kind.STAFF, "stadsdelsnamnd-norr", Branch.SOCIAL_INVESTIGATION, unit, role, 3);
    }

    public static Actor guardian(String account) {
        return new Actor(account, Actor.Kind.GUARDIAN, null, null, null, "guardian", 3);
    }

    public static RequestSpecification as(Actor actor) {
        return with(Tokens.issued().of(actor));
    }

    public static RequestSpecification with(String token) {
        return given().auth().oauth2(token).contentType(ContentType.JSON);
    }

    /** Fills the register; as often as anybody likes. */
    public static void imported() {
        as(REGISTRY).post("/v1/imports").then().statusCode(200);
    }
}
