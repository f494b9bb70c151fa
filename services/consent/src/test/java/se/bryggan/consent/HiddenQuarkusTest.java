package se.bryggan.consent;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.Tokens;

/** What must not be known of looks like what is not there, and nobody is taken for somebody. */
@QuarkusTest
class HiddenQuarkusTest {

    private static final String SECRET = "20130101TF01";

    @Inject
    GuardianKin kin;

    private Family family;
    private Family strangers;

    @BeforeEach
    void twoFamilies() {
        family = new Family(kin);
        strangers = new Family(kin);
    }

    @Test
    void whatIsHiddenAndWhatIsUnknownAreAnsweredAlikeToTheLastByte() {
        String id = family.gives(family.mother, "GIVEN").path("id");
        Actor otherAuthority = Family.staff("another-municipality", Branch.SCHOOL, "mentor");

        alike(strangers.withdraws(strangers.mother, id), strangers.withdraws(strangers.mother, UUID.randomUUID()));
        alike(strangers.receipts(strangers.mother, id), strangers.receipts(strangers.mother, UUID.randomUUID()));
        alike(family.lists(otherAuthority), new Family(kin).lists(otherAuthority));
        alike(family.lists(strangers.mother), new Family(kin).lists(strangers.mother));
    }

    @Test
    void aHolderThatNobodyKnowsIsAnsweredLikeOneThatHidesWhatItHas() {
        Response hidden = family.lists(strangers.mother);

        for (String holder : List.of(SECRET, "no-such-authority", "Ö", "a'--", "a".repeat(400))) {
            Response answer = Family.as(strangers.mother)
                    .queryParam("subject", family.child)
                    .queryParam("authority", holder)
                    .queryParam("branch", "SCHOOL")
                    .get("/v1/consents");
            alike(hidden, answer);
        }
        assertEquals(0, Family.count("select count(*) from ledger where controller = '" + SECRET + "'"));
    }

    @Test
    void aBranchThatTakesNoPartIsAnsweredAsUnknown() {
        for (String branch : List.of("POLICE", "GUARDIAN", "PLATFORM_OPERATIONS")) {
            Family.as(family.mother)
                    .body(family.statement("GIVEN").replace("\"SCHOOL\"", '"' + branch + '"'))
                    .post("/v1/consents")
                    .then()
                    .statusCode(404);
        }
    }

    @Test
    void aLoginThatIsTooWeakIsToldSo() {
        Actor weak = new Actor(family.mother.id(), Actor.Kind.GUARDIAN, null, null, null, "guardian", 2);

        family.gives(weak, "GIVEN").then().statusCode(403).body("type", equalTo("/problems/stronger-login-needed"));
        family.lists(weak).then().statusCode(200);
    }

    @Test
    void aTokenThatSaysNothingUsefulActsAsNobodyAndIsOnRecord() {
        family.known(10);
        String subject = UUID.randomUUID().toString();
        Map<String, String> staff =
                Map.of("role", "mentor", "authority", "municipality", "branch", "SCHOOL", "loa", "3", "unit", "unit-1");

        for (Map<String, String> claims : List.of(
                Map.<String, String>of(),
                Map.of("role", ""),
                Map.of("role", "quarterback", "authority", "municipality", "branch", "SCHOOL", "loa", "4"),
                with(staff, "branch", "WITCHCRAFT"))) {
            listing(Tokens.issued().with(subject, claims)).then().statusCode(403);
        }
        // The quarterback of an authority is its staff, in a post that no row of this act speaks of.
        assertEquals(
                3,
                Family.count("select count(*) from ledger where actor_kind = 'NOBODY' and outcome = 'DENY'"
                        + " and controller = 'municipality' and actor_id = '" + subject + "'"));
        listing(Tokens.issued().with(subject, with(staff, "loa", "three")))
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/stronger-login-needed"));
        listing(Tokens.issued().with(subject, without(staff, "authority")))
                .then()
                .statusCode(404);
        listing(Tokens.issued().with(subject, staff)).then().statusCode(200);
    }

    @Test
    void staffCannotNameAnothersRecord() {
        Actor mentor = Family.staff("another-municipality", Branch.SCHOOL, "mentor");
        family.gives(family.mother, "GIVEN");

        family.lists(mentor).then().statusCode(404);

        assertEquals(
                1,
                Family.count("select count(*) from ledger where actor_id = '" + mentor.id()
                        + "' and outcome = 'DENY' and code = 'UNKNOWN' and controller = 'municipality'"));
    }

    private Response listing(String token) {
        return given().auth()
                .oauth2(token)
                .queryParam("subject", family.child)
                .queryParam("authority", "municipality")
                .queryParam("branch", "SCHOOL")
                .get("/v1/consents");
    }

    private static void alike(Response one, Response other) {
        assertEquals(404, one.statusCode());
        assertEquals(404, other.statusCode());
        assertEquals(one.asString(), other.asString());
        assertEquals(Family.headers(one), Family.headers(other));
    }

    private static Map<String, String> with(Map<String, String> claims, String name, String value) {
        var changed = new java.util.HashMap<>(claims);
        changed.put(name, value);
        return changed;
    }

    private static Map<String, String> without(Map<String, String> claims, String name) {
        var changed = new java.util.HashMap<>(claims);
        changed.remove(name);
        return changed;
    }
}
