package se.bryggan.boundary.disclosure;

/** A district's policy; it narrows what the law allows and never widens it. A null part = the default. */
public record Policy(Visibility investigationVisibility, Integer minCellSize) {

    public static final Policy DEFAULT = new Policy(null, null);

    Visibility visibility() {
        return investigationVisibility == null ? Visibility.ON_INVESTIGATION_WITH_FAMILY : investigationVisibility;
    }
}
