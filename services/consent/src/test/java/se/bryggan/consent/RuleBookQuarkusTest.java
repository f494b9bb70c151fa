package se.bryggan.consent;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;

/** Questions to the rule book that name no child. */
@QuarkusTest
class RuleBookQuarkusTest {

    private static final String QUESTION = """
            {"at": "2026-05-04T09:30:00+02:00", "source": {"branch": "SCHOOL", "authority": "board"},
             "recipient": {"branch": "SOCIAL_INVESTIGATION", "authority": "district"},
             "subject": {"ref": "child-1", "birthDate": "2015-01-01", "custody": "JOINT"},
             "categories": ["ATTENDANCE", "MESSAGE_CONTENT"], "purpose": "CONCERN_REPORT",
             "consents": [{"giver": "guardian-1", "capacity": "GUARDIAN", "state": "REFUSED", "validFrom": "2020-01-01"}],
             "investigation": {"state": "OPENED"}, "assessment": {"attested": false},
             "context": {"channel": "PORTAL", "policy": {"sst.investigation_visibility": "NONE"}}}
            """;
    private static final String MAY_I = """
            {"to": "SOCIAL_INVESTIGATION", "categories": ["CONCERN_REPORT"], "purpose": "CONCERN_REPORT", "age": 13}
            """;

    private final Actor officer = Family.staff("municipality", Branch.SCHOOL, "dpo");
    private final Actor mentor = Family.staff("municipality", Branch.SCHOOL, "mentor");

    @Test
    void aTypedQuestionIsAnsweredWithEveryRuleAndItsParagraph() {
        explain(officer, QUESTION)
                .then()
                .statusCode(200)
                .body("outcome", equalTo("REDACT"))
                .body("disclosed", equalTo(List.of("ATTENDANCE")))
                .body("rules", equalTo(List.of("SoL-19-1")))
                .body("tried.citation", hasItem("SoL (2025:400) 19:1; OSL 10:28"))
                .body("tried.sv", hasItem("Regeln gäller andra ändamål."))
                .body("tried.en", hasItem("The rule permits it."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"20130101TF01", "7f5df0d6-5ad2-4f54-9d83-0d0b8d5f7a11", "Anna Andersson", ""})
    void aReferenceOfSomebodyRealIsRefusedAndNotRepeated(String ref) {
        Response answer = explain(officer, QUESTION.replace("child-1", ref));

        answer.then().statusCode(422).body("type", equalTo("/problems/invalid"));
        assertFalse(!ref.isEmpty() && answer.asString().contains(ref), "echoed");
    }

    @Test
    void aQuestionThatIsNotWholeNamesTheField() {
        explain(officer, QUESTION.replace("\"ATTENDANCE\"", "\"GOSSIP\""))
                .then()
                .statusCode(422)
                .body("detail", containsString("categories"));
        explain(officer, QUESTION.replace("2026-05-04T09:30:00+02:00", "yesterday"))
                .then()
                .statusCode(422)
                .body("detail", equalTo("at: not a date"));
        explain(officer, QUESTION.replace("\"attested\": false", "\"by\": \"me\""))
                .then()
                .statusCode(422);
    }

    @Test
    void typedQuestionsAreForTheOfficerTheLawyerAndTheArchivist() {
        for (String role : List.of("dpo", "lawyer", "archivist")) {
            explain(Family.staff("municipality", Branch.SCHOOL, role), QUESTION)
                    .then()
                    .statusCode(200);
        }
        explain(mentor, QUESTION).then().statusCode(403);
        explain(Family.person("guardian"), QUESTION).then().statusCode(403);
    }

    @Test
    void anyStaffMayAskWhatMayBeToldFromWhereTheyWork() {
        mayI(mentor, MAY_I)
                .then()
                .statusCode(200)
                .body("answer", equalTo("YES"))
                .body("says.sv", equalTo("Ja, det ska du lämna."))
                .body("about", hasSize(1))
                .body("about[0].from", equalTo("SCHOOL"))
                .body("about[0].rules[0].citation", equalTo("SoL (2025:400) 19:1; OSL 10:28"))
                .body("about[0].rules[0].says.en", containsString("must report it"));
        assertEquals(
                1,
                Family.count("select count(*) from access_log where act = 'rulebook.may-tell' and actor_id = '"
                        + mentor.id() + "'"));
    }

    @Test
    void conditionsAreToldWithTheirParagraphsInBothLanguages() {
        String referral = """
                {"from": "SCHOOL", "to": "SCHOOL_SOCIAL_TEAM", "categories": ["ATTENDANCE"], "purpose": "SST_REFERRAL",
                 "age": 12, "day": "2026-05-04"}
                """;

        mayI(Family.staff("region", Branch.HABILITATION, "habilitation"), referral)
                .then()
                .statusCode(200)
                .body("answer", equalTo("CONDITIONS"))
                .body("day", equalTo("2026-05-04"))
                .body("about[0].rules.rule", hasItem("OSL-12-3"))
                .body(
                        "about[0].rules.when.flatten().sv",
                        hasItem("varje vårdnadshavare har sagt ja till det och det gäller än"));
    }

    @Test
    void aProfessionOfTheHandbookAsksForItsBranches() {
        mayI(officer, MAY_I.replace("{\"to\"", "{\"profession\": \"teachers\", \"to\""))
                .then()
                .statusCode(200)
                .body("about.from", equalTo(List.of("SCHOOL", "PRESCHOOL")));
        mayI(officer, MAY_I.replace("{\"to\"", "{\"profession\": \"wizards\", \"to\""))
                .then()
                .statusCode(422)
                .body("detail", equalTo("profession or from"));
    }

    @Test
    void aChildIsNeverPartOfTheQuestion() {
        mayI(mentor, MAY_I.replace("\"age\": 13", "\"subject\": \"20130101TF01\""))
                .then()
                .statusCode(422);
        mayI(Family.person("guardian"), MAY_I).then().statusCode(403);
        mayI(mentor, MAY_I.replace("13", "-1")).then().statusCode(422);
        mayI(mentor, MAY_I.replace("[\"CONCERN_REPORT\"]", "[]")).then().statusCode(422);
    }

    private static Response explain(Actor actor, String question) {
        return Family.as(actor).body(question).post("/v1/explanations");
    }

    private static Response mayI(Actor actor, String question) {
        return Family.as(actor).body(question).post("/v1/may-i-tell");
    }
}
