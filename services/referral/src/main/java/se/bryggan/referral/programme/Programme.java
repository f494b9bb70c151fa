package se.bryggan.referral.programme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import se.bryggan.boundary.disclosure.Purpose;

/**
 * A programme that pupils may be referred to, while it is in force; an empty {@code district} means the whole city.
 *
 * <p>{@code years} are school years of the school type, {@code absencePercent} is the share of absence; the bounds are
 * exact, so 60.1 % lies above a range that ends at 60.
 */
public record Programme(
        @JsonProperty(value = "programme", required = true) String code,
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) String district,
        @JsonProperty(required = true) SchoolType schoolType,
        @JsonProperty(required = true) Range years,
        @JsonProperty(required = true) Range absencePercent,
        @JsonProperty(required = true) MeasuredOver measuredOver,
        @JsonProperty(required = true) Set<Referrer> referrers,
        @JsonProperty(required = true) boolean ownApplication,
        @JsonProperty(required = true) Receiver receiver,
        @JsonProperty(required = true) Admission admission,
        @JsonProperty(required = true) boolean requiresConsent,
        @JsonProperty(required = true) LocalDate validFrom,
        LocalDate validTo) {

    /** How it is decided who is taken in. */
    public enum Admission {
        ADMISSION_GROUP,
        NEED_ASSESSMENT
    }

    /** The form of school whose years the programme counts. */
    public enum SchoolType {
        /** Grundskola with förskoleklass: years 0 to 9. */
        GR(0),
        /** Gymnasieskola: its years 1 to 3 are the pupil's 10 to 12. */
        GY(9);

        private final int before;

        SchoolType(int before) {
            this.before = before;
        }
    }

    public Programme {
        referrers = Set.copyOf(referrers);
    }

    /**
     * The purpose of a disclosure to the programme: one that social services may refer to as well is disclosed to under
     * a purpose of its own, since to the others only the school refers.
     */
    public Purpose purpose() {
        return referrers.contains(Referrer.SOCIAL_SERVICES) ? Purpose.SST_PLUS_REFERRAL : Purpose.SST_REFERRAL;
    }

    /** Whether the programme exists that day; both ends of its validity included. */
    public boolean inForce(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Everything that keeps the candidate outside; empty when the programme fits. */
    public Set<Criterion> unmet(Candidate candidate) {
        Set<Criterion> unmet = EnumSet.noneOf(Criterion.class);
        if (!inForce(candidate.day())) {
            unmet.add(Criterion.NOT_IN_FORCE);
        }
        if (!district.isEmpty() && !district.equals(candidate.district())) {
            unmet.add(Criterion.OTHER_DISTRICT);
        }
        if (referrers.stream().noneMatch(referrer -> referrer.includes(candidate.referrer()))) {
            unmet.add(Criterion.REFERRER);
        }
        if (outsideYears(candidate.schoolYear())) {
            unmet.add(Criterion.SCHOOL_YEAR);
        }
        Integer share = candidate.sharePermille().get(measuredOver);
        if (share == null) {
            unmet.add(Criterion.ABSENCE_NOT_MEASURED);
        } else if (share < 10 * absencePercent.from()) {
            unmet.add(Criterion.ABSENCE_BELOW);
        } else if (share > 10 * absencePercent.to()) {
            unmet.add(Criterion.ABSENCE_ABOVE);
        }
        return unmet;
    }

    private boolean outsideYears(Integer schoolYear) {
        if (schoolYear == null) {
            return true;
        }
        int year = schoolYear - schoolType.before;
        return years.below(year) || years.above(year);
    }
}
