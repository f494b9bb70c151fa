package se.bryggan.referral.outgoing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.referral.absence.SchoolView;
import se.bryggan.referral.absence.Schooling;
import se.bryggan.referral.programme.Candidate;
import se.bryggan.referral.programme.Fit;
import se.bryggan.referral.programme.MeasuredOver;
import se.bryggan.referral.programme.Programmes;

/** Puts together what the choice of a programme is made on. */
@ApplicationScoped
class Candidates {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final SchoolView view;
    private final Programmes programmes;

    Candidates(SchoolView view, Programmes programmes) {
        this.view = view;
        this.programmes = programmes;
    }

    /** The pupil, whom the permit's target has shown to be known, as a candidate today. */
    Candidate of(Schooling pupil, AccessPermit permit) {
        Map<MeasuredOver, Integer> shares = new EnumMap<>(MeasuredOver.class);
        view.absence(pupil.pupil()).forEach((over, absence) -> shares.put(over, absence.sharePermille()));
        return new Candidate(
                pupil.district(),
                pupil.year(),
                shares,
                permit.controller().branch(),
                LocalDate.ofInstant(permit.at(), STOCKHOLM));
    }

    Fit fit(UUID pupil, AccessPermit permit) {
        return programmes.fit(of(view.schooling(pupil).orElseThrow(), permit));
    }
}
