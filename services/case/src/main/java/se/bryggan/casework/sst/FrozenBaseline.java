package se.bryggan.casework.sst;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import se.bryggan.contracts.Baseline;

/** Absence when a case opened, as the referral told of it: never changed, so that the outcome can be measured against it. */
@Embeddable
class FrozenBaseline {

    private Integer baselinePermille;
    private Integer baselineMinutesScheduled;
    private Integer baselineMinutesAbsent;
    private LocalDate baselineFrom;
    private LocalDate baselineTo;

    protected FrozenBaseline() {}

    private FrozenBaseline(Baseline told) {
        this.baselinePermille = told.sharePermille();
        this.baselineMinutesScheduled = told.minutesScheduled();
        this.baselineMinutesAbsent = told.minutesAbsent();
        this.baselineFrom = told.from();
        this.baselineTo = told.to();
    }

    /** Null when the referral told of none. */
    static FrozenBaseline of(Baseline told) {
        return told == null ? null : new FrozenBaseline(told);
    }

    Baseline baseline() {
        return new Baseline(
                baselinePermille, baselineMinutesScheduled, baselineMinutesAbsent, baselineFrom, baselineTo);
    }
}
