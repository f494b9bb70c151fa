package se.bryggan.boundary.secondopinion;

import static se.bryggan.boundary.secondopinion.Paragraph.duty;
import static se.bryggan.boundary.secondopinion.Weighing.asksFor;
import static se.bryggan.boundary.secondopinion.Words.AUTH;
import static se.bryggan.boundary.secondopinion.Words.IND;
import static se.bryggan.boundary.secondopinion.Words.LAW;
import static se.bryggan.boundary.secondopinion.Words.MUN;
import static se.bryggan.boundary.secondopinion.Words.ORD;
import static se.bryggan.boundary.secondopinion.Words.PERSONAL;
import static se.bryggan.boundary.secondopinion.Words.PRI;
import static se.bryggan.boundary.secondopinion.Words.SCH;
import static se.bryggan.boundary.secondopinion.Words.SUPERVISION;

import java.util.List;
import java.util.Set;

/** Duties outside the Social Services Act: lag (2025:170) against crime, skollagen, supervision. */
final class OtherDuties {

    private static final Set<String> CRIME = Set.of("CRIME_RISK", "CRIME_SUSPICION");

    static final List<Paragraph> AGAINST_CRIME = List.of(
            againstCrime("L2025-170-4")
                    .from(Words.all(AUTH, IND, PRI))
                    .about(Set.of("CONTACT"))
                    .when(q -> q.context().says("onRequest")),
            againstCrime("L2025-170-6").from(MUN).about(Words.all(ORD, CRIME)),
            againstCrime("L2025-170-7")
                    .from(Words.all(SCH, IND))
                    .about(Words.all(ORD, CRIME, Set.of("STUDENT_HEALTH_RECORD")))
                    .when(q -> q.context().says("onRequest") || q.to(Set.of("POLICE"))));

    static final List<Paragraph> OF_SCHOOLS = List.of(
            duty("SKOL-7-22")
                    .from(Set.of("INDEPENDENT_SCHOOL"))
                    .to(Set.of("HOME_MUNICIPALITY"))
                    .about(Set.of("ABSENCE_INQUIRY_OPENED"))
                    .purposes("HOME_MUNICIPALITY_DUTY")
                    .since("2018-07-01")
                    .imposes("STATE_BASIS", "MINIMISE"),
            duty("SKOL-7-19a")
                    .from(Set.of("SCHOOL", "INDEPENDENT_SCHOOL"))
                    .to(Set.of("SCHOOL_ORGANISER"))
                    .about(Set.of("ABSENCE_INQUIRY_OPENED"))
                    .purposes("ABSENCE_INQUIRY")
                    .since("2018-07-01")
                    .when(Question::sameAuthority)
                    .imposes("MINIMISE"));

    static final List<Paragraph> TO_SUPERVISION = List.of(duty("OSL-10-17")
            .from(AUTH)
            .to(SUPERVISION)
            .about(PERSONAL)
            .purposes("SUPERVISION")
            .imposes("STATE_BASIS"));

    private OtherDuties() {}

    private static Paragraph againstCrime(String id) {
        return duty(id).to(LAW)
                .purposes("CRIME_PREVENTION", "CRIME_INVESTIGATION")
                .since("2025-04-01")
                .tested(asksFor("OUTWEIGHS", "NECESSARY"))
                .imposes("STATE_BASIS");
    }
}
