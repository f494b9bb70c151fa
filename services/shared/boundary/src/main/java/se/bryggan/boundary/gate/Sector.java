package se.bryggan.boundary.gate;

import java.util.Locale;
import java.util.Optional;
import se.bryggan.boundary.disclosure.Branch;

/** One of the three areas of law; a person has one reference, and events have one set of topics, per sector. */
public enum Sector {
    SCHOOL,
    SOCIAL,
    HEALTH;

    /** The sector whose references and topics a branch uses. Fails for a branch that takes no part in events. */
    public static Sector of(Branch branch) {
        return find(branch).orElseThrow(() -> new IllegalArgumentException("no sector for branch " + branch));
    }

    /** As {@link #of}, empty for a branch that takes no part in events. */
    public static Optional<Sector> find(Branch branch) {
        return switch (branch) {
            case SCHOOL,
                    STUDENT_HEALTH,
                    STUDENT_HEALTH_MEDICAL,
                    PUPIL_SUPPORT,
                    PRESCHOOL,
                    INDEPENDENT_SCHOOL,
                    INDEPENDENT_STUDENT_HEALTH,
                    SCHOOL_ORGANISER,
                    HOME_MUNICIPALITY -> Optional.of(SCHOOL);
            case SCHOOL_SOCIAL_TEAM,
                    SOCIAL_INVESTIGATION,
                    SOCIAL_FIELD_WORK,
                    FAMILY_COUNSELLING,
                    PRIVATE_SOCIAL_PROVIDER -> Optional.of(SOCIAL);
            case CHILD_PSYCHIATRY, HABILITATION, FIRST_LINE_HEALTH, ADULT_PSYCHIATRY, PRIVATE_HEALTH_CARE ->
                Optional.of(HEALTH);
            case POLICE,
                    CUSTOMS,
                    LEISURE,
                    CITY_STATISTICS,
                    PLATFORM_OPERATIONS,
                    SUPERVISION,
                    GUARDIAN,
                    CHILD,
                    PRIVATE_PERSON -> Optional.empty();
        };
    }

    /**
     * The sector whose topics carry what a branch sends: its own, or the social sector's, to which alone the others send
     * (reports of concern, SoL 19:1). Says nothing of references: the others have none.
     */
    public static Sector carrying(Branch branch) {
        return find(branch).orElse(SOCIAL);
    }

    /** Topic and path form: {@code school}, {@code social}, {@code health}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
