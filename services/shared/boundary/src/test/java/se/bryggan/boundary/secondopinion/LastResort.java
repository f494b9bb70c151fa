package se.bryggan.boundary.secondopinion;

import static se.bryggan.boundary.secondopinion.Paragraph.lastResort;
import static se.bryggan.boundary.secondopinion.Words.AUTH;
import static se.bryggan.boundary.secondopinion.Words.CARE25;
import static se.bryggan.boundary.secondopinion.Words.CARE26;
import static se.bryggan.boundary.secondopinion.Words.EMI;
import static se.bryggan.boundary.secondopinion.Words.HEA;
import static se.bryggan.boundary.secondopinion.Words.LAW;
import static se.bryggan.boundary.secondopinion.Words.PERSONAL;
import static se.bryggan.boundary.secondopinion.Words.SCH;
import static se.bryggan.boundary.secondopinion.Words.SOC;

import java.util.List;
import java.util.Set;

/** The rules that only a named human may use: here they do no more than send the question on. */
final class LastResort {

    private static final Set<String> POLICE = Set.of("POLICE");
    private static final Set<String> CARE = Words.all(SOC, HEA, EMI);

    static final List<Paragraph> ROWS = List.of(
            lastResort("OSL-10-27").from(SCH).to(AUTH).about(Words.without(PERSONAL, Words.all(CARE25, CARE26))),
            lastResort("OSL-10-15a")
                    .from(Words.all(SCH, SOC))
                    .to(LAW)
                    .about(Words.without(PERSONAL, CARE25))
                    .purposes("CRIME_PREVENTION", "CRIME_INVESTIGATION")
                    .since("2025-12-01"),
            committedCrime("OSL-10-21", CARE),
            suspicion("OSL-10-21", CARE),
            committedCrime("OSL-10-23", CARE),
            suspicion("OSL-10-23", CARE),
            committedCrime("OSL-10-24", SCH),
            suspicion("OSL-10-24", SCH));

    private LastResort() {}

    static List<Paragraph> sendingOn(Question q, String category) {
        return ROWS.stream()
                .filter(row -> q.to(LAW) || row.id.equals(q.claim()))
                .filter(row -> row.applies(q, category))
                .toList();
    }

    private static Paragraph committedCrime(String id, Set<String> from) {
        return lastResort(id).from(from).to(POLICE).about(PERSONAL).purposes("CRIME_INVESTIGATION");
    }

    /** Whatever the purpose, when the suspicion of a crime is what is asked for. */
    private static Paragraph suspicion(String id, Set<String> from) {
        return lastResort(id).from(from).to(POLICE).about(Set.of("CRIME_SUSPICION"));
    }
}
