package se.bryggan.city.organisation;

/** The branches (verksamhetsgrenar) that the city has; names as in the disclosure format. */
public enum Branch {
    SCHOOL(Sector.SCHOOL),
    STUDENT_HEALTH(Sector.SCHOOL),
    STUDENT_HEALTH_MEDICAL(Sector.SCHOOL),
    PUPIL_SUPPORT(Sector.SCHOOL),
    PRESCHOOL(Sector.SCHOOL),
    INDEPENDENT_SCHOOL(Sector.SCHOOL),
    INDEPENDENT_STUDENT_HEALTH(Sector.SCHOOL),
    SCHOOL_ORGANISER(Sector.SCHOOL),
    HOME_MUNICIPALITY(Sector.SCHOOL),
    SCHOOL_SOCIAL_TEAM(Sector.SOCIAL),
    SOCIAL_INVESTIGATION(Sector.SOCIAL),
    CHILD_PSYCHIATRY(Sector.HEALTH),
    HABILITATION(Sector.HEALTH),
    FIRST_LINE_HEALTH(Sector.HEALTH);

    private final Sector sector;

    Branch(Sector sector) {
        this.sector = sector;
    }

    /** The sector whose law the branch works under; a district has branches of two sectors. */
    public Sector sector() {
        return sector;
    }
}
