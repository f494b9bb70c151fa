package se.bryggan.consent.statement;

/** What a child below 15 wants, as staff heard it (SoL 3:4; barnkonventionen 12). Recorded; it is no consent. */
enum ChildsView {
    FOR,
    AGAINST,
    NO_VIEW,
    NOT_ASKED
}
