package se.bryggan.boundary.secondopinion;

import static se.bryggan.boundary.secondopinion.Paragraph.permission;
import static se.bryggan.boundary.secondopinion.Weighing.asksFor;
import static se.bryggan.boundary.secondopinion.Words.CARE26;

import java.util.List;
import java.util.Set;

/** Need to know within one authority of social services: who is not on the case, or not let in, sees nothing. */
final class InnerSecrecy {

    private static final Set<String> TEAM = Set.of("SCHOOL_SOCIAL_TEAM");
    private static final Set<String> INVESTIGATION = Set.of("SOCIAL_INVESTIGATION");
    private static final Set<String> REFERRALS = Set.of("SST_REFERRAL", "SST_PLUS_REFERRAL");

    static final List<Paragraph> PERMISSIONS = List.of(
            permission("INNER")
                    .part("team tells")
                    .from(TEAM)
                    .to(INVESTIGATION)
                    .about(CARE26)
                    .purposes("CHILD_INVESTIGATION", "CARE_AND_SUPPORT", "SST_REFERRAL", "SST_PLUS_REFERRAL")
                    .when(q -> onTheCase(q) && districtLetsIn(q))
                    .imposes("MINIMISE"),
            permission("INNER")
                    .part("investigation tells")
                    .from(INVESTIGATION)
                    .to(TEAM)
                    .about(Words.all(CARE26, Set.of("THIRD_PERSON")))
                    .purposes("CHILD_INVESTIGATION", "CARE_AND_SUPPORT")
                    .when(q -> onTheCase(q) && !policyClosed(q))
                    .tested(asksFor("NECESSARY"))
                    .imposes("MINIMISE"));

    private InnerSecrecy() {}

    /** Neither consent nor another claim opens what is closed here. */
    static boolean closes(Question q, String category) {
        return concerns(q, category) && (!q.context().says("assignedToCase") || policyClosed(q));
    }

    static boolean alerts(Question q, String category) {
        return concerns(q, category) && !q.context().says("assignedToCase") && !q.by("DIRECT_ACCESS");
    }

    private static boolean concerns(Question q, String category) {
        return q.sameAuthority() && PERMISSIONS.stream().anyMatch(row -> row.reaches(q, category));
    }

    private static boolean onTheCase(Question q) {
        return q.sameAuthority() && q.context().says("assignedToCase");
    }

    private static boolean policyClosed(Question q) {
        return q.context().visibility().equals("NONE");
    }

    private static boolean districtLetsIn(Question q) {
        boolean withFamily =
                q.investigationState().equals("OPENED") && q.context().says("familyInformed");
        return switch (q.context().visibility()) {
            case "DIRECT" -> true;
            case "ADMISSION_GROUP" -> withFamily || REFERRALS.contains(q.purpose());
            case "ON_INVESTIGATION_WITH_FAMILY" -> withFamily;
            default -> false;
        };
    }
}
