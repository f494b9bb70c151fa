package se.bryggan.boundary.secondopinion;

import static se.bryggan.boundary.secondopinion.Paragraph.duty;
import static se.bryggan.boundary.secondopinion.Paragraph.permission;
import static se.bryggan.boundary.secondopinion.Weighing.asksFor;
import static se.bryggan.boundary.secondopinion.Words.FAMILY;
import static se.bryggan.boundary.secondopinion.Words.PERSONAL;
import static se.bryggan.boundary.secondopinion.Words.REP;
import static se.bryggan.boundary.secondopinion.Words.SOC;

import java.util.List;
import java.util.Set;

/** Socialtjänstlagen: reports of concern, help to an investigation, feedback to who reported. */
final class SocialServicesAct {

    private static final Set<String> INVESTIGATION = Set.of("SOCIAL_INVESTIGATION");
    private static final Set<String> REPORTERS = Words.all(REP, FAMILY);

    static final List<Paragraph> DUTIES = List.of(
            duty("SoL2001-14-1")
                    .from(REP)
                    .to(INVESTIGATION)
                    .about(PERSONAL)
                    .purposes("CONCERN_REPORT")
                    .until("2025-06-30")
                    .when(Question::underEighteen)
                    .imposes("STATE_BASIS", "DOCUMENT", "SECURE_CHANNEL"),
            duty("SoL-19-1")
                    .from(REP)
                    .to(INVESTIGATION)
                    .about(PERSONAL)
                    .purposes("CONCERN_REPORT")
                    .since("2025-07-01")
                    .when(Question::underEighteen)
                    .imposes("STATE_BASIS", "DOCUMENT", "SECURE_CHANNEL"),
            duty("SoL-19-2")
                    .from(FAMILY)
                    .to(INVESTIGATION)
                    .about(Set.of("CONCERN_REPORT", "IDENTITY", "CONTACT"))
                    .purposes("CONCERN_REPORT")
                    .since("2025-07-01")
                    .when(Question::underEighteen)
                    .imposes("STATE_BASIS", "DOCUMENT", "SECURE_CHANNEL"),
            duty("SoL2001-14-1-3")
                    .from(REP)
                    .to(INVESTIGATION)
                    .about(PERSONAL)
                    .purposes("CHILD_INVESTIGATION")
                    .until("2025-06-30")
                    .when(SocialServicesAct::investigationNeedsIt)
                    .imposes("STATE_BASIS", "DOCUMENT", "MINIMISE"),
            duty("SoL-20-6")
                    .from(REP)
                    .to(INVESTIGATION)
                    .about(PERSONAL)
                    .purposes("CHILD_INVESTIGATION")
                    .since("2025-07-01")
                    .when(SocialServicesAct::investigationNeedsIt)
                    .imposes("STATE_BASIS", "DOCUMENT", "MINIMISE"),
            feedback(duty("SoL-19-6"))
                    .since("2025-07-01")
                    .until("2025-12-31")
                    .when(SocialServicesAct::reporterMayHear)
                    .tested(asksFor("NO_HARM"))
                    .imposes("MINIMISE"),
            feedback(duty("SoL-19-6"))
                    .since("2026-01-01")
                    .when(q -> reporterMayHear(q) && q.context().says("feedbackRequested"))
                    .tested(Weighing::unlessUnsuitable)
                    .imposes("MINIMISE", "DEADLINE_7_DAYS"),
            duty("SoL-15-8")
                    .from(SOC)
                    .to(SOC)
                    .about(Set.of("KNOWN_TO_SOCIAL_SERVICES"))
                    .purposes("CARE_AND_SUPPORT", "TRANSITION", "CHILD_INVESTIGATION")
                    .since("2025-07-01")
                    .when(q -> q.otherAuthority() && q.context().says("onRequest"))
                    .imposes("MINIMISE"));

    static final List<Paragraph> PERMISSIONS = List.of(feedback(permission("SoL-19-6"))
            .since("2026-01-01")
            .when(q -> reporterMayHear(q) && !q.context().says("feedbackRequested"))
            .tested(asksFor("NO_HARM"))
            .imposes("MINIMISE"));

    private SocialServicesAct() {}

    private static Paragraph feedback(Paragraph row) {
        return row.from(INVESTIGATION)
                .to(REPORTERS)
                .about(Set.of("INVESTIGATION_STATUS"))
                .purposes("REPORTER_FEEDBACK");
    }

    /** Within one authority of social services need-to-know rules instead. */
    private static boolean investigationNeedsIt(Question q) {
        boolean withinSocialServices = q.from(SOC) && q.to(SOC) && q.sameAuthority();
        return q.underEighteen() && q.investigationState().equals("OPENED") && !withinSocialServices;
    }

    private static boolean reporterMayHear(Question q) {
        return q.context().says("reporter") && q.context().says("duty") && q.investigationDecided();
    }
}
