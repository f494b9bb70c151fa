package se.bryggan.school.mentors;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.Sql;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.pupils.Pupil;

/** The mentors of the organiser in scope; another organiser's are not found. */
@ApplicationScoped
public class Mentors {

    private static final String MENTOR = "mentor";

    private static final String OWN = """
            select p.school_ref from mentorship m join pupil p on p.external_id = m.external_id
            where m.login = ? and p.school_unit = ?
                and (m.first_day is null or m.first_day <= ?) and (m.last_day is null or m.last_day >= ?)
            """;

    private final Database database;
    private final CurrentActor current;
    private final SecurityIdentity logIn;
    private final Clock clock;

    Mentors(Database database, CurrentActor current, SecurityIdentity logIn, Clock clock) {
        this.database = database;
        this.current = current;
        this.logIn = logIn;
        this.clock = clock;
    }

    /** For the gate: whoever acts, if that is the pupil's mentor at the pupil's unit; nobody else. */
    public Set<String> assigned(Pupil pupil) {
        return isMentor() && ownPupils().contains(pupil.schoolRef())
                ? Set.of(current.get().id())
                : Set.of();
    }

    /** For lists: the pupils that whoever acts is the mentor of; empty for those who see the whole unit. */
    public Optional<Set<UUID>> only() {
        return isMentor() ? Optional.of(ownPupils()) : Optional.empty();
    }

    private boolean isMentor() {
        Actor actor = current.get();
        return actor.kind() == Actor.Kind.STAFF && MENTOR.equals(actor.role());
    }

    private Set<UUID> ownPupils() {
        String login = logIn.getPrincipal().getName().toLowerCase(Locale.ROOT);
        LocalDate today = LocalDate.ofInstant(clock.instant(), LadderPolicy.STOCKHOLM);
        return Set.copyOf(database.list(
                row -> Sql.uuid(row, "school_ref"), OWN, login, current.get().unit(), today, today));
    }

    /** What the school system tells now takes the place of what it told before. */
    void replace(Controller organiser, Collection<Mentorship> told) {
        database.update(
                "delete from mentorship where controller = ? and branch = ?",
                organiser.authority(),
                organiser.branch());
        for (Mentorship mentorship : told) {
            database.update(
                    "insert into mentorship (controller, branch, login, external_id, first_day, last_day)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    organiser.authority(),
                    organiser.branch(),
                    mentorship.login().toLowerCase(Locale.ROOT),
                    mentorship.pupil(),
                    mentorship.days().first(),
                    mentorship.days().last());
        }
    }
}
