package se.bryggan.boundary.secondopinion;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** All rows, in the order of the rule text, and which of them may be tried for a question. */
final class Statutes {

    static final List<Paragraph> DUTIES = Stream.of(
                    SocialServicesAct.DUTIES,
                    OtherDuties.AGAINST_CRIME,
                    OtherDuties.OF_SCHOOLS,
                    OtherDuties.TO_SUPERVISION)
            .flatMap(List::stream)
            .toList();

    static final List<Paragraph> PERMISSIONS = Stream.of(
                    SocialServicesAct.PERMISSIONS,
                    SecrecyAct.CARE,
                    SecrecyAct.CRIME_AND_DANGER,
                    SecrecyAct.ASKING_AND_OPERATING,
                    Insight.PERMISSIONS,
                    SecrecyAct.BETWEEN_AUTHORITIES,
                    InnerSecrecy.PERMISSIONS,
                    DataActs.PERMISSIONS)
            .flatMap(List::stream)
            .toList();

    /** All that breaks the absolute secrecy of family counselling. */
    private static final Set<String> FOR_FAMILY_COUNSELLING = Set.of("SoL-19-2", "OSL-10-17", "SoL-5-2");

    private Statutes() {}

    static boolean mayBeTried(Paragraph row, Question q) {
        return (q.claim() == null || row.id.equals(q.claim()))
                && (!q.from(Words.FAMILY) || FOR_FAMILY_COUNSELLING.contains(row.id))
                && q.by("DIRECT_ACCESS") == row.id.equals(DataActs.SHARED_CARE);
    }

    static List<Paragraph> tried(List<Paragraph> rows, Question q) {
        return rows.stream().filter(row -> mayBeTried(row, q)).toList();
    }
}
