package se.bryggan.boundary.secondopinion;

import static se.bryggan.boundary.secondopinion.Paragraph.permission;
import static se.bryggan.boundary.secondopinion.Weighing.asksFor;
import static se.bryggan.boundary.secondopinion.Words.AUTH;
import static se.bryggan.boundary.secondopinion.Words.CARE25;
import static se.bryggan.boundary.secondopinion.Words.CARE26;
import static se.bryggan.boundary.secondopinion.Words.EMI;
import static se.bryggan.boundary.secondopinion.Words.HEA;
import static se.bryggan.boundary.secondopinion.Words.IND;
import static se.bryggan.boundary.secondopinion.Words.LAW;
import static se.bryggan.boundary.secondopinion.Words.ORD;
import static se.bryggan.boundary.secondopinion.Words.SCH;
import static se.bryggan.boundary.secondopinion.Words.SOC;

import java.util.List;
import java.util.Set;

/** What offentlighets- och sekretesslagen lets authorities tell each other, and their operator. */
final class SecrecyAct {

    private static final Set<String> POLICE = Set.of("POLICE");
    private static final Set<String> SUPPORT = Set.of("SIP_PLAN", "IDENTITY", "CONTACT", "THIRD_PERSON");

    static final List<Paragraph> CARE = List.of(
            permission("OSL-26-9")
                    .from(SOC)
                    .to(Words.all(SOC, HEA))
                    .about(Words.all(CARE26, SUPPORT))
                    .purposes("CARE_AND_SUPPORT", "TRANSITION")
                    .when(q -> q.underEighteen() && q.otherAuthority())
                    .tested(asksFor("NECESSARY"))
                    .imposes("STATE_BASIS", "MINIMISE"),
            permission("OSL-25-12")
                    .from(Words.all(HEA, EMI))
                    .to(Words.all(HEA, SOC))
                    .about(Words.all(CARE25, SUPPORT))
                    .purposes("CARE_AND_SUPPORT")
                    .when(q -> q.underEighteen() && q.otherAuthority())
                    .tested(asksFor("NECESSARY"))
                    .imposes("STATE_BASIS", "MINIMISE"),
            permission("OSL-25-13a")
                    .from(EMI)
                    .to(Set.of("STUDENT_HEALTH", "PUPIL_SUPPORT"))
                    .about(Set.of("SCHOOL_MEDICAL_RECORD"))
                    .purposes("CARE_AND_SUPPORT")
                    .when(Question::sameAuthority)
                    .tested(asksFor("NECESSARY"))
                    .imposes("STATE_BASIS", "MINIMISE"));

    static final List<Paragraph> CRIME_AND_DANGER = List.of(
            riskOfCrime().to(POLICE).until("2025-03-31"),
            riskOfCrime().to(LAW).since("2025-04-01"),
            permission("OSL-10-20")
                    .from(SOC)
                    .to(POLICE)
                    .about(Set.of("IDENTITY", "CONTACT", "WHEREABOUTS", "CRIME_RISK", "SOCIAL_CASE"))
                    .purposes("ACUTE_PROTECTION")
                    .when(Question::underEighteen)
                    .tested(asksFor("ACUTE_DANGER"))
                    .imposes("STATE_BASIS"));

    static final List<Paragraph> ASKING_AND_OPERATING = List.of(
            permission("OSL-10-2")
                    .from(Set.of("SOCIAL_INVESTIGATION"))
                    .to(Words.all(SCH, IND, EMI, HEA))
                    .about(Set.of("KNOWN_TO_SOCIAL_SERVICES"))
                    .purposes("CHILD_INVESTIGATION")
                    .when(q -> q.investigationState().equals("OPENED"))
                    .imposes("STATE_BASIS", "MINIMISE"),
            permission("OSL-10-2a")
                    .to(Set.of("PLATFORM_OPERATIONS"))
                    .about(Set.of("MESSAGE_CONTENT"))
                    .purposes("OPERATIONS")
                    .since("2023-07-01"));

    static final List<Paragraph> BETWEEN_AUTHORITIES = List.of(permission("OSL-6-5")
            .from(Set.of("SCHOOL"))
            .to(AUTH)
            .about(ORD)
            .purposes("CHILD_INVESTIGATION", "CARE_AND_SUPPORT", "ABSENCE_INQUIRY")
            .when(q -> q.context().says("onRequest"))
            .tested(asksFor("NO_HARM"))
            .imposes("MINIMISE"));

    private SecrecyAct() {}

    private static Paragraph riskOfCrime() {
        return permission("OSL-10-18a")
                .from(SOC)
                .about(Words.all(CARE26, Set.of("CRIME_RISK", "IDENTITY")))
                .purposes("CRIME_PREVENTION")
                .when(q -> q.age() < 21)
                .tested(asksFor("CONCRETE_RISK"))
                .imposes("STATE_BASIS", "MINIMISE");
    }
}
