package se.bryggan.boundary.disclosure;

/** A district's policy; it narrows what the law allows and never widens it. A null part = the default. */
public record Policy(Visibility investigationVisibility, Integer minCellSize) {

    public static final Policy DEFAULT = new Policy(null, null);

    Visibility visibility() {
        return investigationVisibility == null ? Visibility.ON_INVESTIGATION_WITH_FAMILY : investigationVisibility;
    }

    /** This policy, and the other's wherever the other is the narrower. */
    Policy narrowedBy(Policy other) {
        return new Policy(narrower(other.investigationVisibility), larger(other.minCellSize));
    }

    private Visibility narrower(Visibility other) {
        return other == null || other.compareTo(visibility()) > 0 ? investigationVisibility : other;
    }

    private Integer larger(Integer other) {
        return other == null || (minCellSize != null && minCellSize >= other) ? minCellSize : other;
    }
}
