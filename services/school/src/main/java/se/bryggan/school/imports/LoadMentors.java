package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.mentors.KeepMentors;
import se.bryggan.school.mentors.Mentorship;

/**
 * Brings in who is whose mentor: staff whose duty has the role {@code Mentor} for a group, the pupils of that group, and
 * the log-in names of that staff.
 */
@ApplicationScoped
class LoadMentors {

    private static final String MENTOR = "Mentor";

    private final Server server;
    private final KeepMentors mentors;
    private final AsOrganiser as;
    private final Clock clock;

    LoadMentors(Server server, KeepMentors mentors, AsOrganiser as, Clock clock) {
        this.server = server;
        this.mentors = mentors;
        this.as = as;
        this.clock = clock;
    }

    void load(Controller organiser) {
        LocalDate today = LocalDate.now(clock.withZone(LadderPolicy.STOCKHOLM));
        String name = organiser.authority();
        Map<UUID, Set<UUID>> groupsByMentor = groupsByMentor(server.duties(name), today);
        Map<UUID, List<UUID>> pupilsByGroup = server.groups(name).stream()
                .collect(Collectors.toMap(Ss12000.Group::id, group -> pupils(group, today), (first, again) -> again));
        List<Mentorship> told = new ArrayList<>();
        for (Ss12000.Person mentor : server.persons(name, groupsByMentor.keySet())) {
            for (UUID group : groupsByMentor.getOrDefault(mentor.id(), Set.of())) {
                for (UUID pupil : pupilsByGroup.getOrDefault(group, List.of())) {
                    logins(mentor).forEach(login -> told.add(new Mentorship(login, pupil)));
                }
            }
        }
        as.run(organiser, () -> {
            mentors.keep(organiser, told);
            return null;
        });
    }

    private static Map<UUID, Set<UUID>> groupsByMentor(List<Ss12000.Duty> duties, LocalDate today) {
        return duties.stream()
                .filter(duty -> lasts(duty.endDate(), today))
                .filter(duty -> groups(duty, today).findAny().isPresent())
                .collect(Collectors.groupingBy(
                        duty -> duty.person().id(),
                        Collectors.flatMapping(duty -> groups(duty, today), Collectors.toSet())));
    }

    private static Stream<UUID> groups(Ss12000.Duty duty, LocalDate today) {
        return duty.assignmentRole().stream()
                .filter(role -> MENTOR.equals(role.assignmentRoleType()) && role.group() != null)
                .filter(role -> lasts(role.endDate(), today))
                .map(role -> role.group().id());
    }

    private static List<UUID> pupils(Ss12000.Group group, LocalDate today) {
        return group.groupMemberships().stream()
                .filter(membership -> lasts(membership.endDate(), today))
                .map(membership -> membership.person().id())
                .toList();
    }

    /** The names as the organiser's log-in knows them. */
    private static Stream<String> logins(Ss12000.Person mentor) {
        return mentor.eduPersonPrincipalNames().stream().map(name -> name.split("@", 2)[0]);
    }

    private static boolean lasts(LocalDate end, LocalDate today) {
        return end == null || !end.isBefore(today);
    }
}
