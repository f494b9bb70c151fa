package se.bryggan.local.demo;

import java.util.Map;

/** The team works: a frozen baseline, a goal on schooling, an intervention, a follow-up; then more help is needed. */
final class CaseAct {
    private final Script script;

    CaseAct(Script script) {
        this.script = script;
    }

    void play() {
        script.tell.step("The school social team has a case, with a frozen baseline");
        script.sstCase = script.await
                .item("the case", () -> team().get("case", "/v1/cases?limit=100"), "subject", script.socialRef)
                .path("id")
                .asText();
        Reply opened = read();
        script.tell.say("Baseline: " + opened.text("/baseline/sharePermille") + " thousandths absent, "
                + opened.text("/baseline/from") + " to " + opened.text("/baseline/to") + ".");

        script.tell.step("One goal on schooling, one intervention, one follow-up");
        Reply goal = change(
                opened,
                "/goals",
                Map.of(
                        "area",
                        "ATTENDANCE",
                        "targetPermille",
                        100,
                        "dueOn",
                        script.today().plusWeeks(8).toString(),
                        "words",
                        Words.GOAL.text()));
        Reply help = change(
                goal,
                "/interventions",
                Map.of(
                        "catalogueCode", "SST-STODSAMTAL",
                        "responsiblePost", "skolsocionom",
                        "startsOn", script.today().toString()));
        Reply followed = change(
                help,
                "/follow-ups",
                Map.of(
                        "heldOn",
                        script.today().toString(),
                        "sharePermille",
                        180,
                        "goalsReached",
                        0,
                        "nextOn",
                        script.today().plusWeeks(6).toString(),
                        "words",
                        Words.FOLLOW_UP.text()));
        script.tell.say("State " + followed.text("/state") + "; words are sealed under the case's own key.");

        script.tell.step("The team sees that child psychiatry is needed and suggests a SIP");
        change(followed, "/sip-suggestion", null);
        script.tell.ground("SoL 10:8: the need of both social services and health care");
    }

    private Api.As team() {
        return script.api.as(script.cast.at(script.district, "sst").login());
    }

    private Reply read() {
        return Api.expect("the case", team().get("case", "/v1/cases/" + script.sstCase), 200);
    }

    private Reply change(Reply seen, String path, Object body) {
        return Api.expect(
                path, team().change("case", "/v1/cases/" + script.sstCase + path, seen.etag(), body), 200, 201);
    }
}
