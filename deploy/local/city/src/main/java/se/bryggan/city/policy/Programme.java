package se.bryggan.city.policy;

import java.time.LocalDate;
import java.util.List;
import se.bryggan.city.organisation.Branch;

/** A programme that pupils may be referred to; {@code district} is empty for the whole city. */
public record Programme(
        String programme,
        String name,
        String district,
        String schoolType,
        Range years,
        Range absencePercent,
        MeasuredOver measuredOver,
        List<Referrer> referrers,
        boolean ownApplication,
        Receiver receiver,
        Admission admission,
        boolean requiresConsent,
        LocalDate validFrom,
        LocalDate validTo) {

    /** Both ends inclusive. */
    public record Range(int from, int to) {}

    /** The unit that gets the referral. */
    public record Receiver(String authority, Branch branch, String unit) {}

    /** The time over which the share of absence is taken. */
    public enum MeasuredOver {
        ROLLING,
        TERM
    }

    /** Who may refer. */
    public enum Referrer {
        SCHOOL,
        SOCIAL_SERVICES
    }

    /** How it is decided who is taken in. */
    public enum Admission {
        ADMISSION_GROUP,
        NEED_ASSESSMENT
    }
}
