package se.bryggan.local.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.bryggan.city.organisation.Sector;

/** What must not happen does not: a look into another's file, a disclosure after a withdrawal; and who saw what. */
final class ClosingAct {
    private final Script script;
    private final Ledgers ledgers;
    private final MailBox mails;
    private final String organiser;

    ClosingAct(Script script, Ledgers ledgers, MailBox mails, String organiser) {
        this.script = script;
        this.ledgers = ledgers;
        this.mails = mails;
        this.organiser = organiser;
    }

    void play() {
        mails();
        deniedAttempt();
        withdrawal();
        whoSawWhat();
    }

    private void mails() {
        script.tell.step("Staff of all three sectors got e-mails; they differ in link and date only");
        script.await.until(
                "e-mails to school, social services and region",
                () -> mails.staffedSectors(script.cast.city()),
                EnumSet.allOf(Sector.class)::equals,
                sectors -> "so far only " + sectors);
        List<String> bodies = mails.neutralBodies();
        script.tell.say(mails.count() + " e-mails since the story began, " + bodies.size() + " text"
                + (bodies.size() == 1 ? "" : "s") + " when link and date are left out.");
        if (bodies.size() != 1) {
            throw new StoryFailure("the e-mails are not alike");
        }
    }

    private void deniedAttempt() {
        script.tell.step("An investigator of the same district looks for the team's case: there is none for them");
        String investigator = script.cast.at(script.district, "investigator").login();
        Reply hidden = script.api.as(investigator).get("case", "/v1/cases/" + script.sstCase);
        Api.expect("the look", hidden, 404);
        script.tell.say("404, the same answer as for a case that does not exist. The attempt stands in the ledger.");
        script.tell.ground("inner secrecy (OSL 26:1, SoL 14:7); the way is to ask the team");
    }

    private void withdrawal() {
        script.tell.step("Guardian 2 takes the consent back; the next disclosure stops");
        Script.GivenConsent consent = script.consents.stream()
                .filter(given -> given.guardian() == 2 && given.purpose().equals("SIP"))
                .findFirst()
                .orElseThrow();
        Reply withdrawn = script.api
                .as(script.cast.guardian(2))
                .post(
                        "consent",
                        "/v1/consents/" + consent.id() + "/withdrawal",
                        Map.of("holder", consent.holder().json()));
        Api.expect("the withdrawal", withdrawn, 200);
        String receipts = "/v1/consents/" + consent.id() + "/receipts?authority="
                + consent.holder().authority() + "&branch=" + consent.holder().branch();
        Reply answered = script.await.until(
                "the holders' receipts",
                () -> script.api.as(script.cast.guardian(2)).get("consent", receipts),
                reply -> reply.body().findValuesAsText("service").contains("urn:bryggan:sip"));
        answered.body()
                .forEach(receipt -> script.tell.say("Receipt of "
                        + receipt.path("service").asText().replace("urn:bryggan:", "") + " at "
                        + receipt.path("authority").asText() + "/"
                        + receipt.path("branch").asText() + ": "
                        + receipt.path("outcome").asText()));

        String coordinator = script.cast.at(script.district, "sip-coordinator").login();
        Reply sip = Api.expect("the SIP", script.api.as(coordinator).get("sip", "/v1/sips/" + script.sip), 200);
        Reply refused = script.api
                .as(coordinator)
                .change("sip", "/v1/sips/" + script.sip + "/revision", sip.etag(), new Revision(sip).body(script));
        Api.expect("a revised plan after the withdrawal", refused, 409);
        script.tell.say(
                "A revised plan is refused: " + refused.problem() + ". What the others already have, they keep.");
    }

    private void whoSawWhat() {
        script.tell.step("The ledgers: who was to see what, on which ground");
        show(organiser, "referral", "subject=" + script.schoolRef);
        show(script.district, "referral", "subject=" + script.socialRef);
        show(script.district, "sip", "subject=" + script.socialRef);
    }

    private void show(String authority, String service, String query) {
        for (Map<String, String> row : ledgers.disclosures(authority, service, query)) {
            script.tell.say(String.format(
                    Locale.ROOT,
                    "%-20s %-9s %-6s to %-40s %s (%s)",
                    authority,
                    row.get("step"),
                    row.get("outcome"),
                    row.get("to"),
                    row.get("what"),
                    row.get("ground")));
        }
    }
}
