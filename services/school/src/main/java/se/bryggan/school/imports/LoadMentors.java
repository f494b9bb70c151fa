package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.mentors.Days;
import se.bryggan.school.mentors.KeepMentors;
import se.bryggan.school.mentors.Mentorship;

/**
 * Brings in who is whose mentor and when: staff whose duty has the role {@code Mentor} for a group, the pupils of that
 * group, and the log-in names of that staff.
 */
@ApplicationScoped
class LoadMentors {

    private static final Logger LOG = Logger.getLogger(LoadMentors.class);
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

    /** Answers false, and leaves what was known as it is, if the organiser's server does not tell. */
    boolean load(Controller organiser) {
        try {
            List<Mentorship> told = told(organiser.authority());
            as.run(organiser, () -> {
                mentors.keep(organiser, told);
                return null;
            });
            return true;
        } catch (RuntimeException failure) {
            LOG.warnf(
                    "mentors of %s not loaded (%s)",
                    organiser.authority(), failure.getClass().getSimpleName());
            return false;
        }
    }

    private List<Mentorship> told(String organiser) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), LadderPolicy.STOCKHOLM);
        List<Tenure> tenures = server.duties(organiser).stream()
                .flatMap(LoadMentors::tenures)
                .filter(tenure -> tenure.days().lastTo(today))
                .toList();
        Map<UUID, List<Ss12000.Membership>> members = server.groups(organiser).stream()
                .collect(Collectors.toMap(Ss12000.Group::id, Ss12000.Group::groupMemberships, (first, again) -> again));
        Set<UUID> persons = tenures.stream().map(Tenure::person).collect(Collectors.toSet());
        Map<UUID, List<String>> logins = logins(server.persons(organiser, persons));
        List<Mentorship> told = new ArrayList<>();
        for (Tenure tenure : tenures) {
            for (Ss12000.Membership member : members.getOrDefault(tenure.group(), List.of())) {
                Days days = tenure.days().and(member.days());
                if (days.lastTo(today)) {
                    UUID pupil = member.person().id();
                    logins.getOrDefault(tenure.person(), List.of())
                            .forEach(login -> told.add(new Mentorship(login, pupil, days)));
                }
            }
        }
        return told;
    }

    private static Stream<Tenure> tenures(Ss12000.Duty duty) {
        return duty.assignmentRole().stream()
                .filter(role -> MENTOR.equals(role.assignmentRoleType()) && role.group() != null)
                .map(role -> new Tenure(
                        duty.person().id(), role.group().id(), duty.days().and(role.days())));
    }

    /**
     * The names as the organiser's log-in knows them, without their scope. A name that two have, in different scopes, is
     * nobody's: neither is to see the other's pupils.
     */
    private static Map<UUID, List<String>> logins(List<Ss12000.Person> mentors) {
        Map<String, Set<UUID>> owners = mentors.stream()
                .flatMap(mentor -> names(mentor).map(name -> Map.entry(name, mentor.id())))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
        return mentors.stream()
                .collect(Collectors.toMap(
                        Ss12000.Person::id,
                        mentor -> names(mentor)
                                .filter(name -> owners.get(name).size() == 1)
                                .distinct()
                                .toList(),
                        (first, again) -> again));
    }

    private static Stream<String> names(Ss12000.Person mentor) {
        return mentor.eduPersonPrincipalNames().stream().map(name -> name.split("@", 2)[0].toLowerCase(Locale.ROOT));
    }

    /** Somebody is a group's mentor on those days. */
    private record Tenure(UUID person, UUID group, Days days) {}
}
