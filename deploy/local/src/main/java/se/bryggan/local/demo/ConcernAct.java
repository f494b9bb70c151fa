package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import se.bryggan.city.organisation.Post;

/** Two reports of concern (orosanmälan): one for the pupil, one for a child whom nobody knows. */
final class ConcernAct {
    private final Script script;

    ConcernAct(Script script) {
        this.script = script;
    }

    void play() {
        known();
        unknown();
    }

    private void known() {
        script.tell.step("A report of concern: no consent asked, no gate, a receipt at once");
        Reply receipt = report(Map.of(
                "text",
                Words.CONCERN.text(),
                "schoolRef",
                script.schoolRef,
                "urgent",
                false,
                "feedbackRequested",
                true));
        script.tell.say("Receipt " + receipt.text("/registrationNumber") + ", received by "
                + receipt.text("/receiver/authority") + ". It cannot be taken back.");
        script.tell.ground("SoL 19:1, OSL 10:28: the reporter's own duty; refusal of consent is without effect");

        script.tell.step("The reception unit assesses protection, decides, and tells the reporter");
        Post reception = script.cast.at(receipt.text("/receiver/authority"), "reception");
        Api.As unit = script.api.as(reception.login());
        JsonNode concern = script.await.item(
                "the report at the reception unit",
                () -> unit.get("referral", "/v1/incoming-concerns?limit=100"),
                "socialRef",
                script.socialRef);
        String path = "/v1/incoming-concerns/" + concern.path("id").asText();
        change(
                unit,
                path,
                "/protection-assessment",
                Map.of("protectionNeeded", false, "note", Words.PROTECTION.text()));
        change(unit, path, "/decision", Map.of("decision", "NOT_OPENED"));
        change(unit, path, "/feedback", Map.of());
        Reply told = script.await.until(
                "the feedback",
                () -> mentor().get("referral", "/v1/concern-reports/" + receipt.text("/id")),
                reply -> !reply.body().path("answer").isMissingNode());
        script.tell.say("The mentor is told: " + told.text("/answer") + ", and nothing more.");
        script.tell.ground("SoL 19:6: on request, within a week of the decision");
    }

    private void unknown() {
        script.tell.step("A report for a child whom nobody knows is stored first and sorted by a human");
        Reply receipt = report(Map.of(
                "text",
                Words.CONCERN_OF_UNKNOWN.text(),
                "childText",
                Words.UNKNOWN_CHILD.text(),
                "urgent",
                false,
                "feedbackRequested",
                false));
        script.tell.say("Receipt " + receipt.text("/registrationNumber") + "; child known: "
                + receipt.text("/childKnown") + "; goes to " + receipt.text("/receiver/authority") + ".");
        script.await.until(
                "the delivery of the report",
                () -> mentor().get("referral", "/v1/concern-reports/" + receipt.text("/id")),
                reply -> reply.body().path("state").asText().equals("DELIVERED"));
        script.tell.say("Delivered: the reception unit has it.");
    }

    private Reply report(Map<String, Object> report) {
        return Api.expect("the report", mentor().post("referral", "/v1/concern-reports", report), 201);
    }

    private void change(Api.As unit, String path, String step, Object body) {
        Reply seen = Api.expect("the report", unit.get("referral", path), 200);
        Api.expect(step, unit.change("referral", path + step, seen.etag(), body), 200, 201, 202);
    }

    private Api.As mentor() {
        return script.api.as(script.cast.mentor());
    }
}
