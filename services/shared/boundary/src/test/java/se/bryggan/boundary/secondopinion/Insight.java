package se.bryggan.boundary.secondopinion;

import static se.bryggan.boundary.secondopinion.Paragraph.permission;
import static se.bryggan.boundary.secondopinion.Weighing.asksFor;
import static se.bryggan.boundary.secondopinion.Words.AUTH;
import static se.bryggan.boundary.secondopinion.Words.CARE26;
import static se.bryggan.boundary.secondopinion.Words.IND;
import static se.bryggan.boundary.secondopinion.Words.ORD;

import java.util.List;
import java.util.Set;

/** What the person itself and its guardians may see. */
final class Insight {

    static final String GUARDIANS_RULE = "OSL-12-3";

    private static final Set<String> GUARDIAN = Set.of("GUARDIAN");
    private static final Set<String> CHILD = Set.of("CHILD");
    private static final Set<String> SENSITIVE = Set.of(
            "STUDENT_HEALTH_RECORD", "SCHOOL_MEDICAL_RECORD", "HEALTH_RECORD", "DIAGNOSIS", "SCHOOL_SOCIAL_TEAM_CASE");

    static final List<Paragraph> PERMISSIONS = List.of(
            permission("OSL-10-3")
                    .from(Set.of("SOCIAL_INVESTIGATION"))
                    .to(Words.all(GUARDIAN, CHILD))
                    .about(Words.all(CARE26, Set.of("CONCERN_REPORT", "REPORTER_IDENTITY")))
                    .purposes("INSIGHT")
                    .when(Insight::partyOfTheInvestigation)
                    .tested(Weighing::ofThreat),
            permission("OSL-12-1")
                    .from(AUTH)
                    .to(CHILD)
                    .about(Words.all(ORD, SENSITIVE))
                    .purposes("INSIGHT")
                    .when(Question::toTheSubject),
            permission(GUARDIANS_RULE)
                    .part("ordinary")
                    .from(Words.all(AUTH, IND))
                    .to(GUARDIAN)
                    .about(ORD)
                    .purposes("INSIGHT")
                    .when(Question::toItsGuardian),
            permission(GUARDIANS_RULE)
                    .part("sensitive")
                    .from(AUTH)
                    .to(GUARDIAN)
                    .about(SENSITIVE)
                    .purposes("INSIGHT")
                    .when(Question::toItsGuardian)
                    .tested(asksFor("NO_HARM")));

    private Insight() {}

    private static boolean partyOfTheInvestigation(Question q) {
        boolean party = q.toItsGuardian() || q.toTheSubject() && q.age() >= 15;
        return party && Set.of("OPENED", "CLOSED").contains(q.investigationState());
    }
}
