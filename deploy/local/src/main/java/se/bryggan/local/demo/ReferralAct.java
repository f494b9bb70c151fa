package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.bryggan.city.organisation.Post;

/** The mentor refers; nothing leaves before both guardians have consented; the admission group accepts. */
final class ReferralAct {
    private static final List<String> ASKED = List.of("IDENTITY", "ATTENDANCE", "ABSENCE_MAPPING");
    private static final String SST = "SCHOOL_SOCIAL_TEAM";

    private final Script script;
    private final String organiser;

    ReferralAct(Script script, String organiser) {
        this.script = script;
        this.organiser = organiser;
    }

    void play() {
        draft();
        refusedWithoutConsent();
        consentAndSend();
        admission();
    }

    private void draft() {
        script.tell.step("The mentor drafts a referral to the school social team");
        String programme = "sst-" + script.cast.district();
        Map<String, Object> draft = Map.of(
                "schoolRef",
                script.schoolRef,
                "programme",
                programme,
                "categories",
                ASKED,
                "texts",
                Map.of("ABSENCE_MAPPING", Words.ABSENCE_MAPPING.text()));
        Reply drafted = Api.expect("the draft", mentor().post("referral", "/v1/referrals", draft), 201);
        script.referral = drafted.text("/id");
        script.district = drafted.text("/receiver/authority");
        script.tell.say(
                "To " + script.district + ", programme " + drafted.text("/programme") + ": grade and share fit.");
    }

    private void refusedWithoutConsent() {
        script.tell.step("Preview: what the receiver would see, and what is missing");
        Reply preview = preview();
        script.tell.say("Would go now: " + disclosed(preview) + ". Missing consents: "
                + preview.body().path("missingConsents").size() + ".");
        Reply refused = Api.expect("sending without consent", send(), 409);
        script.tell.say(
                "The mentor sends all the same: refused (" + refused.problem() + "), and the refusal is recorded.");
        script.tell.ground("OSL 12:3: with joint custody every guardian consents");
    }

    private void consentAndSend() {
        script.tell.step("Both guardians consent, each in an own log-in");
        var school = new Script.Holder(organiser, "SCHOOL");
        for (int guardian : List.of(1, 2)) {
            script.consent(guardian, school, script.schoolRef, ASKED, List.of(SST), "SST_REFERRAL");
        }
        Reply preview = script.await.until(
                "the consents at the school",
                this::preview,
                reply -> reply.status() == 200
                        && reply.body().path("missingConsents").isEmpty());
        script.tell.say("The preview now shows: " + disclosed(preview) + ".");

        script.tell.step("The mentor sends; the district fetches the sealed package");
        Reply sent = Api.expect("sending", send(), 200, 201, 202);
        script.handover = sent.text("/handoverId");
        script.await.until(
                "the delivery",
                () -> mentor().get("referral", "/v1/referrals/" + script.referral),
                reply -> reply.body().path("state").asText().equals("DELIVERED"));
        script.tell.say("Delivered. The event carried references; the content was fetched once and judged twice.");
        script.tell.ground("OSL 12:3, decided at sending and again at retrieval");
    }

    private void admission() {
        script.tell.step("The admission group reads what it was sent and accepts");
        Post admission = script.cast.at(script.district, "admission");
        JsonNode row = script.await.item(
                "the referral at the admission group",
                () -> script.api.as(admission.login()).get("referral", "/v1/incoming-referrals?limit=100"),
                "handoverId",
                script.handover);
        script.socialRef = row.path("subjectRef").asText();
        String path = "/v1/incoming-referrals/" + row.path("id").asText();
        Reply whole = Api.expect("reading", script.api.as(admission.login()).get("referral", path), 200);
        script.tell.say("Sees " + fields(whole.body().path("content")) + " under a reference of its own sector.");

        var team = new Script.Holder(script.district, SST);
        for (int guardian : List.of(1, 2)) {
            script.consent(
                    guardian,
                    team,
                    script.socialRef,
                    List.of("SCHOOL_SOCIAL_TEAM_CASE"),
                    List.of("SCHOOL"),
                    "SST_REFERRAL");
        }
        Reply decided = script.api
                .as(admission.login())
                .change(
                        "referral",
                        path + "/decision",
                        whole.etag(),
                        Map.of("decision", "ACCEPTED", "reason", "MEETS_TARGET_GROUP"));
        Api.expect("the decision", decided, 200);
        script.await.until(
                "the feedback at the school",
                () -> mentor().get("referral", "/v1/referrals/" + script.referral),
                reply -> reply.body().path("state").asText().equals("ACCEPTED"));
        script.tell.say("Accepted; the mentor knows.");
        script.tell.ground("feedback on the guardians' consent to the district, an own record of the district");
    }

    private Api.As mentor() {
        return script.api.as(script.cast.mentor());
    }

    private Reply preview() {
        return mentor().get("referral", "/v1/referrals/" + script.referral + "/preview");
    }

    private Reply send() {
        String path = "/v1/referrals/" + script.referral;
        String seen =
                Api.expect("the referral", mentor().get("referral", path), 200).etag();
        return mentor().change("referral", path + "/sending", seen, Map.of("acceptReduction", false));
    }

    private static String disclosed(Reply preview) {
        String items = preview.body()
                .path("items")
                .valueStream()
                .filter(item -> item.path("disclosed").asBoolean())
                .map(item -> item.path("category").asText())
                .collect(Collectors.joining(", "));
        return items.isEmpty() ? "nothing" : items;
    }

    private static String fields(JsonNode content) {
        return content.propertyStream().map(Map.Entry::getKey).collect(Collectors.joining(", "));
    }
}
