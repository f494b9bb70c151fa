package se.bryggan.boundary.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The spelling behind every digest in a ledger: another spelling of old facts would be another digest. */
class CanonicalAskTest {

    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final Origin ORIGIN = new Origin("register", NOON);

    @Test
    void aQuestionWithEveryFactIsSpeltWithEveryFact() {
        Ask ask = new Ask(
                NOON,
                new Party(Branch.SCHOOL, "board", "principal"),
                new Party(Branch.SCHOOL_SOCIAL_TEAM, "district-a"),
                person("child-1", List.of("guardian-2", "guardian-1")),
                List.of(person("parent-2", List.of()), person("parent-1", List.of())),
                EnumSet.of(Category.ABSENCE_MAPPING, Category.ATTENDANCE),
                Purpose.SST_REFERRAL,
                Ask.CONSENT,
                List.of(new ConsentStatement(
                        "guardian-1",
                        Capacity.GUARDIAN,
                        ConsentState.GIVEN,
                        EnumSet.of(Category.ATTENDANCE),
                        EnumSet.of(Branch.SCHOOL_SOCIAL_TEAM),
                        true,
                        EnumSet.of(Purpose.SST_REFERRAL),
                        LocalDate.of(2026, 1, 10),
                        LocalDate.of(2026, 6, 30),
                        ORIGIN)),
                new Investigation(InvestigationState.OPENED, LocalDate.of(2026, 5, 1), ORIGIN),
                new Assessment(Finding.NO_HARM, EnumSet.of(Category.ATTENDANCE), ORIGIN),
                context());

        assertEquals(spelling("""
            {"form":"bryggan-ask-1","at":"2026-05-04T10:00:00Z",
            "source":{"branch":"SCHOOL","authority":"board","role":"principal"},
            "recipient":{"branch":"SCHOOL_SOCIAL_TEAM","authority":"district-a"},
            "subject":{"ref":"child-1","birthDate":"2013-01-15","custody":"JOINT",
            "guardians":["guardian-1","guardian-2"],"mature":"true","protection":"NONE",
            "whereaboutsHidden":"true",ORIGIN},
            "alsoConcerns":[{"ref":"parent-1","birthDate":"2013-01-15","custody":"JOINT","guardians":[],
            "mature":"true","protection":"NONE","whereaboutsHidden":"true",ORIGIN},
            {"ref":"parent-2","birthDate":"2013-01-15","custody":"JOINT","guardians":[],
            "mature":"true","protection":"NONE","whereaboutsHidden":"true",ORIGIN}],
            "categories":["ATTENDANCE","ABSENCE_MAPPING"],"purpose":"SST_REFERRAL","claimedBasis":"CONSENT",
            "consents":[{"giver":"guardian-1","capacity":"GUARDIAN","state":"GIVEN",
            "categories":["ATTENDANCE"],"recipients":["SCHOOL_SOCIAL_TEAM"],"namedRecipientsOnly":"true",
            "purposes":["SST_REFERRAL"],"validFrom":"2026-01-10","validTo":"2026-06-30",ORIGIN}],
            "investigation":{"state":"OPENED","since":"2026-05-01",ORIGIN},
            "assessment":{"finding":"NO_HARM","categories":["ATTENDANCE"],ORIGIN},
            "context":{"reporter":"true","duty":"false","feedbackRequested":"true","onRequest":"false",
            "assignedToCase":"true","sipParticipant":"false","familyInformed":"true","threat":"false",
            "blocked":"true","cellSize":"5","channel":"PORTAL","consentStoreAge":"PT1.5S",
            "sst.investigation_visibility":"NONE","statistics.min_cell_size":"7",ORIGIN}}\
            """), spelt(ask));
    }

    @Test
    void whatIsUnknownIsLeftOut() {
        Ask ask = Ask.about(
                new Person("child-1", LocalDate.of(2013, 1, 15), List.of()),
                NOON,
                new Party(Branch.SCHOOL, "board"),
                new Party(Branch.POLICE, "police"),
                EnumSet.of(Category.CONTACT),
                Purpose.CRIME_PREVENTION);

        assertEquals(spelling("""
            {"form":"bryggan-ask-1","at":"2026-05-04T10:00:00Z",
            "source":{"branch":"SCHOOL","authority":"board"},
            "recipient":{"branch":"POLICE","authority":"police"},
            "subject":{"ref":"child-1","birthDate":"2013-01-15","guardians":[],"protection":"NONE",
            "whereaboutsHidden":"false"},
            "alsoConcerns":[],"categories":["CONTACT"],"purpose":"CRIME_PREVENTION","consents":[],
            "context":{}}\
            """), spelt(ask));
    }

    private static Person person(String ref, List<String> guardians) {
        return new Person(
                ref, LocalDate.of(2013, 1, 15), Custody.JOINT, guardians, true, Protection.NONE, true, ORIGIN);
    }

    private static Context context() {
        return Context.builder()
                .reporter(true)
                .duty(false)
                .feedbackRequested(true)
                .onRequest(false)
                .assignedToCase(true)
                .sipParticipant(false)
                .familyInformed(true)
                .threat(false)
                .blocked(true)
                .cellSize(5)
                .channel(Channel.PORTAL)
                .consentStoreAge(Duration.ofMillis(1500))
                .policy(new Policy(Visibility.NONE, 7))
                .origin(ORIGIN)
                .build();
    }

    private static String spelling(String lines) {
        return lines.replace("\n", "")
                .replace("ORIGIN", "\"origin\":{\"attestedBy\":\"register\",\"at\":\"2026-05-04T10:00:00Z\"}");
    }

    private static String spelt(Ask ask) {
        return new String(CanonicalAsk.bytes(ask), StandardCharsets.UTF_8);
    }
}
