package se.bryggan.local.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What every act of the story needs: the cast, the APIs, the teller, and what has been learnt on the way. */
final class Script {
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    final Cast cast;
    final Api api;
    final Await await;
    final Chronicle tell;
    private final Clock clock;

    /** The pupil's reference in the school sector. */
    String schoolRef;
    /** The school's referral, its hand-over and the authority that receives it. */
    String referral;

    String handover;
    String district;
    /** The pupil's reference in the social sector, as the district knows it. */
    String socialRef;

    String sstCase;
    String sip;
    final List<GivenConsent> consents = new ArrayList<>();

    Script(Cast cast, Api api, Await await, Chronicle tell, Clock clock) {
        this.cast = cast;
        this.api = api;
        this.await = await;
        this.tell = tell;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(STOCKHOLM));
    }

    Clock clock() {
        return clock;
    }

    /** The pupil's reference in a sector, as a guardian's own screen shows it. */
    String pupil(int guardian, String sector) {
        Api.As home = api.as(cast.guardian(guardian));
        String name = cast.story().child().givenName();
        return await.row(
                        "the pupil among the guardian's children",
                        () -> home.get("directory", "/v1/me/children?sector=" + sector),
                        "children",
                        "givenName",
                        name)
                .path("ref")
                .asText();
    }

    /** A guardian says yes, in an own log-in, to one holder. */
    void consent(int guardian, Holder holder, String subject, List<String> what, List<String> to, String purpose) {
        String login = cast.guardian(guardian);
        Map<String, Object> body = Map.of(
                "holder",
                holder.json(),
                "subject",
                subject,
                "answer",
                "GIVEN",
                "categories",
                what,
                "recipients",
                to,
                "purposes",
                List.of(purpose));
        Reply given = Api.expect("the consent of " + login, api.as(login).post("consent", "/v1/consents", body), 201);
        consents.add(new GivenConsent(guardian, given.text("/id"), holder, purpose));
    }

    /** An authority and the branch of it that holds a consent. */
    record Holder(String authority, String branch) {
        Map<String, String> json() {
            return Map.of("authority", authority, "branch", branch);
        }
    }

    record GivenConsent(int guardian, String id, Holder holder, String purpose) {}
}
