package se.bryggan.consent;

import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.AdminSql;

/** What a family reads of who had to do with its consents, by the child's age and protection. */
@QuarkusTest
class AccessLogQuarkusTest {

    private static final int PARTITIONS = 3;

    @Inject
    GuardianKin kin;

    @Inject
    Feeds feeds;

    private Family family;

    @BeforeEach
    void theRegisterIsHeard() {
        family = new Family(kin);
        for (int partition = 0; partition < PARTITIONS; partition++) {
            feeds.heard("directory.school.v1", partition);
            feeds.heard("consent.school.v1", partition);
        }
    }

    @Test
    void aFamilyReadsWhoGaveAndWhoLookedAtAConsent() {
        family.known(10).gives(family.mother, "GIVEN").then().statusCode(201);
        family.lists(family.mentor).then().statusCode(200);

        for (Actor reader : new Actor[] {family.mother, family.pupil}) {
            log(reader, "municipality")
                    .then()
                    .statusCode(200)
                    .body("entries.sv", hasItem(startsWith("En vårdnadshavare gav besked om samtycke. Grund: ")))
                    .body("entries.sv", hasItem(startsWith("En mentor såg listan över samtycken. Grund: ")))
                    .body("entries.find { it.by.role == 'mentor' }.by.unit", startsWith("unit-1"));
        }
    }

    @Test
    void fromFifteenTheYoungPersonsOwnWordIsInTheirLogAndNotInTheGuardians() {
        String own = "Den unge gav besked om samtycke.";
        family.known(15).gives(family.pupil, "GIVEN").then().statusCode(201);
        var younger = new Family(kin).known(14);
        younger.gives(younger.pupil, "GIVEN");

        log(family.pupil, "municipality").then().body("entries.sv", hasItem(startsWith(own)));
        log(family.mother, "municipality").then().statusCode(200).body("entries.sv", not(hasItem(startsWith(own))));
        family = younger;
        log(family.mother, "municipality").then().body("entries.sv", hasItem(startsWith(own)));
    }

    @Test
    void theUnitOfAMarkedChildIsNotTold() {
        family.known(10).lists(family.mentor).then().statusCode(200);
        AdminSql.update(
                "update person_fact set protection = 'CONFIDENTIALITY_MARKING' where subject = ?", family.child);

        Response log = log(family.mother, "municipality");

        log.then().body("entries.find { it.by.role == 'mentor' }.by.unit", nullValue());
        assertFalse(log.asString().contains("unit-1"));
    }

    @Test
    void anAuthorityWhereAHiddenChildIsAnswersTheGuardianLikeOneThatHasNeverHeardOfTheChild() {
        family.known(10).gives(family.mother, "GIVEN").then().statusCode(201);
        family.lists(family.mentor).then().statusCode(200);
        AdminSql.update("update person_fact set whereabouts_hidden = true where subject = ?", family.child);

        Response here = log(family.mother, "municipality");
        Response elsewhere = log(family.mother, "another-municipality");

        assertEquals(200, here.statusCode());
        assertEquals(elsewhere.asString(), here.asString());
        assertEquals(Family.headers(elsewhere), Family.headers(here));
    }

    private Response log(Actor actor, String authority) {
        return Family.as(actor)
                .queryParam("subject", family.child)
                .queryParam("authority", authority)
                .queryParam("branch", "SCHOOL")
                .get("/v1/access-log");
    }
}
