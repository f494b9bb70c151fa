package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.bryggan.city.organisation.Post;

/** The SIP (samordnad individuell plan): invited, answered, held, and each organisation's part in its own record. */
final class SipAct {
    private static final List<String> SIP_CATEGORIES = List.of("SIP_INVITATION", "SIP_OWN_ACTIONS", "IDENTITY");
    private static final List<String> SIP_RECIPIENTS = List.of("SCHOOL", "CHILD_PSYCHIATRY", "SCHOOL_SOCIAL_TEAM");

    private final Script script;
    private final Post coordinator;
    private final Post psychiatry;
    private final Map<String, String> school;
    private final Map<String, String> health;
    private final Map<String, String> team;

    SipAct(Script script, String organiser, String region) {
        this.script = script;
        this.coordinator = script.cast.at(script.district, "sip-coordinator");
        this.psychiatry = script.cast.at(region, "child-psychiatry");
        Post sst = script.cast.at(script.district, "sst");
        this.school =
                organisation(organiser, "SCHOOL", script.cast.story().child().school());
        this.health = organisation(region, "CHILD_PSYCHIATRY", psychiatry.unit());
        this.team = organisation(script.district, "SCHOOL_SOCIAL_TEAM", sst.unit());
    }

    void play() {
        open();
        invite();
        answers();
        plan();
    }

    private void open() {
        script.tell.step("The SIP coordinator opens a SIP; without consent nobody is named to anybody");
        Map<String, Object> body =
                Map.of("socialRef", script.socialRef, "needs", List.of("d820"), "needText", Words.NEED_OF_SIP.text());
        Reply opened = Api.expect("the SIP", api().post("sip", "/v1/sips", body), 201);
        script.sip = opened.text("/id");
        Reply refused = Api.expect("inviting without consent", invitations(), 409);
        script.tell.say("Inviting now is refused: " + refused.problem() + ".");

        var holder = new Script.Holder(script.district, coordinator.branch().name());
        for (int guardian : List.of(1, 2)) {
            script.consent(guardian, holder, script.socialRef, SIP_CATEGORIES, SIP_RECIPIENTS, "SIP");
        }
    }

    private void invite() {
        script.tell.step("The coordinator invites the school, child psychiatry and the team");
        script.await.until("the consents at the coordinator", this::invitations, reply -> reply.status() == 201);
        script.tell.say(
                "Three invitations as sealed packages, each over the border post with a reference of its own sector.");
        script.tell.ground("consent of both guardians (OSL 12:3, HSL 16:4, SoL 10:8)");
    }

    private void answers() {
        script.tell.step("School, child psychiatry and team answer, each on a consent of its own");
        String convener = coordinator.branch().name();
        for (int guardian : List.of(1, 2)) {
            consentToAnswer(guardian, school, script.schoolRef, convener);
            consentToAnswer(guardian, health, childAtHealth(guardian), convener);
            consentToAnswer(guardian, team, script.socialRef, convener);
        }
        answer(script.api.as(script.cast.principal()), script.schoolRef, "the school's invitation");
        answer(script.api.as(psychiatry.login()), childAtHealth(1), "child psychiatry's invitation");
        answer(sst(), script.socialRef, "the team's invitation");
        script.await.until(
                "all answers",
                this::sip,
                reply -> reply.body()
                                .at("/meeting/participants")
                                .valueStream()
                                .filter(party -> party.toString().contains("COMING"))
                                .count()
                        >= 3);
        script.tell.say("All are coming. Nobody has been told by telephone, nobody polls a list.");
    }

    private void consentToAnswer(int guardian, Map<String, String> invited, String subject, String convener) {
        var holder = new Script.Holder(invited.get("authority"), invited.get("branch"));
        script.consent(guardian, holder, subject, List.of("SIP_INVITATION"), List.of(convener), "SIP");
    }

    private String childAtHealth(int guardian) {
        return script.pupil(guardian, "HEALTH");
    }

    private void answer(Api.As invited, String subject, String what) {
        JsonNode invitation =
                script.await.item(what, () -> invited.get("sip", "/v1/invitations?limit=100"), "subject", subject);
        String path = "/v1/invitations/" + invitation.path("id").asText();
        script.await.until(
                what + " answered",
                () -> invited.change(
                        "sip",
                        path + "/answer",
                        Api.expect(what, invited.get("sip", path), 200).etag(),
                        Map.of("answer", "COMING")),
                reply -> reply.status() >= 200 && reply.status() < 300);
    }

    private void plan() {
        script.tell.step("The meeting is held and the plan established: need, action, who, when");
        Reply held = change("/meeting", Map.of("outcome", "HELD"));
        String due = script.today().plusWeeks(6).toString();
        Map<String, Object> plan = Map.of(
                "actions",
                        List.of(
                                action("d820", Words.CALM_START.text(), Words.OWN_PLACE.text(), school, "mentor", due),
                                action("b152", Words.WORRY.text(), Words.ASSESSMENT.text(), health, "samordnare", due),
                                action("d250", Words.AT_HOME.text(), Words.TALKS.text(), team, "skolsocionom", due)),
                "measuresByOthers", Words.BY_OTHERS.text(),
                "overallResponsible",
                        Map.of(
                                "authority",
                                script.district,
                                "branch",
                                coordinator.branch().name()),
                "childsVoice", Words.CHILDS_VOICE.text(),
                "followUpOn", script.today().plusWeeks(8).toString());
        Api.expect("the plan", api().change("sip", path() + "/plan", held.etag(), plan), 200, 201);
        script.tell.say("Held, with all invited. The plan says the child's own words too.");

        script.tell.step("Each organisation's part lands in its own record; nobody types it twice");
        landed("school", script.api.as(script.cast.principal()), "/v1/plan-parts?limit=100", "sipId", script.sip);
        landed("case", sst(), "/v1/plan-parts?limit=100", "sipId", script.sip);
        landed("sip", script.api.as(psychiatry.login()), "/v1/mailbox?limit=100", "subject", childAtHealth(1));
        script.tell.say(
                "School, team and child psychiatry each have their own action; the rest of the plan was not consented to.");
    }

    private void landed(String service, Api.As reader, String list, String field, String value) {
        script.await.item("the part in " + service, () -> reader.get(service, list), field, value);
    }

    private Reply invitations() {
        Map<String, Object> body = Map.of(
                "participants",
                List.of(school, health, team),
                "meetingAt",
                script.clock().instant().plus(Duration.ofDays(7)).toString(),
                "minutes",
                60,
                "place",
                "video");
        return api().change("sip", path() + "/invitations", sip().etag(), body);
    }

    private Reply change(String step, Object body) {
        return Api.expect(step, api().change("sip", path() + step, sip().etag(), body), 200, 201);
    }

    private Reply sip() {
        return Api.expect("the SIP", api().get("sip", path()), 200);
    }

    private String path() {
        return "/v1/sips/" + script.sip;
    }

    private Api.As sst() {
        return script.api.as(script.cast.at(script.district, "sst").login());
    }

    private Api.As api() {
        return script.api.as(coordinator.login());
    }

    private static Map<String, String> organisation(String authority, String branch, String unit) {
        return Map.of("authority", authority, "branch", branch, "unit", unit);
    }

    private static Map<String, Object> action(
            String code, String need, String action, Map<String, String> who, String post, String due) {
        return Map.of("needCode", code, "need", need, "action", action, "responsible", who, "post", post, "dueOn", due);
    }
}
