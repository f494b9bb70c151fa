package se.bryggan.school.steps;

import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.http.Page;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.school.AbsenceStep;
import se.bryggan.school.attendance.PupilDays;
import se.bryggan.school.ladder.DayMinutes;
import se.bryggan.school.ladder.Figures;
import se.bryggan.school.ladder.Ladder;
import se.bryggan.school.ladder.LadderPolicy;
import se.bryggan.school.ladder.Policies;
import se.bryggan.school.mentors.Mentors;
import se.bryggan.school.pupils.Pupil;
import se.bryggan.school.pupils.Pupils;

/** Shows the staff of a unit its pupils' steps and minutes. */
@ApplicationScoped
class ReadSteps {

    private final Steps steps;
    private final Pupils pupils;
    private final Mentors mentors;
    private final PupilDays days;
    private final Policies policies;
    private final Gate gate;
    private final Clock clock;

    ReadSteps(Steps steps, Pupils pupils, Mentors mentors, PupilDays days, Policies policies, Gate gate, Clock clock) {
        this.steps = steps;
        this.pupils = pupils;
        this.mentors = mentors;
        this.days = days;
        this.policies = policies;
        this.gate = gate;
        this.clock = clock;
    }

    /** The steps of the reader's own unit, for a mentor those of the own pupils, newest first. */
    @Guarded("step.list")
    Page<StepView> list(Query query) {
        AccessPermit permit = gate.permit();
        PanacheQuery<Step> found = steps.ofUnit(
                        permit.actor().unit(), mentors.only(), query.standingOnly(), query.step())
                .page(query.page() - 1, query.limit());
        List<StepView> items =
                found.stream().map(step -> StepView.of(step, permit)).toList();
        return new Page<>(items, query.page(), query.limit(), found.count());
    }

    record Query(boolean standingOnly, AbsenceStep step, int page, int limit) {}

    @Guarded("step.read")
    Explained explain(StepId id, Locale language) {
        Step step = steps.findById(id.value());
        return new Explained(ExplanationView.of(step, language, gate.permit()), step.version());
    }

    record Explained(ExplanationView view, long version) {}

    /** A pupil's minutes over the district's window and over the term, up to today. */
    @Guarded("absence.read")
    AbsenceView absence(SchoolRef ref) {
        AccessPermit permit = gate.permit();
        UUID schoolRef = permit.target().subject();
        Pupil pupil = pupils.find(schoolRef).orElseThrow();
        LocalDate today = LocalDate.ofInstant(clock.instant(), LadderPolicy.STOCKHOLM);
        LadderPolicy policy = policies.inForce(pupil.district(), today);
        List<DayMinutes> minutes = days.of(schoolRef, Ladder.termStart(today).minusDays(policy.windowDays()), today);
        LocalDate last =
                minutes.stream().map(DayMinutes::day).max(LocalDate::compareTo).orElse(today);
        return new AbsenceView(
                ref,
                policy.version(),
                MinutesView.of(Figures.of(minutes, last.minusDays(policy.windowDays() - 1L), last)),
                MinutesView.of(Figures.of(minutes, Ladder.termStart(last), last)),
                steps.standing(schoolRef).stream()
                        .map(step -> StepView.of(step, permit))
                        .toList());
    }

    /** What the own school knows of a pupil's absence. */
    record AbsenceView(
            SchoolRef schoolRef, String policyVersion, MinutesView window, MinutesView term, List<StepView> standing) {}
}
