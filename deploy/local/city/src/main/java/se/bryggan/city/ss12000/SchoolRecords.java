package se.bryggan.city.ss12000;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.city.organisation.Post;
import se.bryggan.city.organisation.Role;
import se.bryggan.city.organisation.SchoolClass;
import se.bryggan.city.people.Child;
import se.bryggan.city.schooling.Activity;

/** An organiser's units, groups, duties and activities. */
final class SchoolRecords {

    private final Holdings holdings;
    private final Meta meta;

    SchoolRecords(Holdings holdings) {
        this.holdings = holdings;
        this.meta = holdings.meta();
    }

    List<OrganisationView> organisations() {
        return Stream.concat(
                        Stream.of(OrganisationView.of(holdings.organiser(), holdings.organiserId(), meta)),
                        holdings.schools().values().stream()
                                .map(school -> OrganisationView.of(school, holdings.organiserId(), meta)))
                .toList();
    }

    List<GroupView> groups() {
        Map<String, List<Child>> members =
                holdings.children().stream().collect(Collectors.groupingBy(Child::schoolClass));
        return holdings.classes().values().stream()
                .map(schoolClass -> group(schoolClass, members.get(schoolClass.code())))
                .toList();
    }

    List<DutyView> duties() {
        return holdings.staff().stream().map(this::duty).toList();
    }

    List<ActivityView> activities() {
        return holdings.city().timetable().activities().stream()
                .filter(activity -> holdings.classes().containsKey(activity.schoolClass()))
                .map(this::activity)
                .toList();
    }

    private GroupView group(SchoolClass schoolClass, List<Child> members) {
        boolean preschool = schoolClass.year() < 0;
        String schoolType = schoolClass.year() == 0 ? "FKLASS" : "GR";
        return new GroupView(
                schoolClass.groupId(),
                meta,
                schoolClass.name(),
                preschool ? "Avdelning" : "Klass",
                preschool ? "FS" : schoolType,
                new Ref(holdings.unitOf(schoolClass.code())),
                holdings.since(),
                members.stream()
                        .map(child -> new GroupView.Membership(new Ref(child.personId()), holdings.since()))
                        .toList());
    }

    private DutyView duty(Post post) {
        return new DutyView(
                holdings.dutyId(post.login()),
                meta,
                new Ref(post.personId()),
                new Ref(holdings.school(post).organisationId()),
                dutyRole(post),
                assignments(post),
                holdings.since());
    }

    private List<DutyView.Assignment> assignments(Post post) {
        if (post.role() == Role.MENTOR) {
            Ref group = new Ref(holdings.classes().get(post.schoolClass()).groupId());
            return List.of(new DutyView.Assignment(group, "Mentor", holdings.since()));
        }
        return post.role() == Role.STUDENT_HEALTH
                ? List.of(new DutyView.Assignment(null, "Elevhälsopersonal", holdings.since()))
                : List.of();
    }

    private String dutyRole(Post post) {
        if (post.role() == Role.PRINCIPAL) {
            return "Rektor";
        }
        String teacher = holdings.school(post).preschool() ? "Förskollärare" : "Lärare";
        return post.role() == Role.MENTOR ? teacher : "Annan personal";
    }

    private ActivityView activity(Activity activity) {
        Ref group = new Ref(holdings.classes().get(activity.schoolClass()).groupId());
        Ref teacher = new Ref(holdings.dutyId(activity.teacher()));
        return new ActivityView(
                activity.id(),
                meta,
                activity.subject(),
                true,
                "Undervisning",
                holdings.since(),
                holdings.city().term().end(),
                new Ref(holdings.unitOf(activity.schoolClass())),
                List.of(group),
                List.of(new ActivityView.Teacher(teacher, holdings.since())));
    }
}
