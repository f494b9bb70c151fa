package se.bryggan.boundary.disclosure.wire;

/** Remembers whether a line names a branch, category or purpose that is not known. */
final class UnknownWords {

    private boolean any;

    void noteUnless(boolean known) {
        any |= !known;
    }

    boolean any() {
        return any;
    }
}
