package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.gate.Target;
import se.bryggan.boundary.gate.TargetSource;
import se.bryggan.consent.matter.Matters;
import se.bryggan.consent.pupil.Pupils;

/**
 * A statement that is not made yet is aimed at its subject, at the unit that has to do with the subject.
 *
 * <p>A school's own record is for the unit that the pupil goes to; that of the organiser's other branches (student
 * health) for their units, as long as the pupil goes to one of the organiser's schools. In the other sectors it is for
 * the unit that has a matter about the subject, or had one lately.
 */
@ApplicationScoped
class AboutTargets implements TargetSource<About> {

    private final Pupils pupils;
    private final Matters matters;
    private final CurrentActor current;

    AboutTargets(Pupils pupils, Matters matters, CurrentActor current) {
        this.pupils = pupils;
        this.matters = matters;
        this.current = current;
    }

    @Override
    public Class<About> key() {
        return About.class;
    }

    @Override
    public Optional<Target> find(About about) {
        boolean school = Sector.find(about.holder().branch())
                .filter(Sector.SCHOOL::equals)
                .isPresent();
        return Optional.of(school ? atSchool(about) : atOwnMatter(about));
    }

    private Target atSchool(About about) {
        Controller holder = about.holder();
        return pupils.schoolOf(about.subject())
                .map(school -> school.branch() == holder.branch()
                        ? new Target("consent", null, holder, school.unit(), Set.of(), about.subject())
                        : anyUnit(about))
                .orElseGet(() -> noUnit(about));
    }

    private Target atOwnMatter(About about) {
        return matters.ofUnit(current.get().unit(), about.subject())
                .map(matter -> new Target(
                        "consent", null, about.holder(), matter.unit(), Set.of(), about.subject(), matter.endedAt()))
                .orElseGet(() -> noUnit(about));
    }

    private static Target anyUnit(About about) {
        return new Target("consent", null, about.holder(), null, Set.of(), about.subject());
    }

    /** Somebody in particular, and at no unit: no staff's, but still a guardian's own child. */
    private static Target noUnit(About about) {
        return new Target("consent", about.subject(), about.holder(), null, Set.of(), about.subject());
    }
}
