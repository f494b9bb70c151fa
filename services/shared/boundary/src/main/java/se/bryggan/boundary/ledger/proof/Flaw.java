package se.bryggan.boundary.ledger.proof;

/** Something that is not as it was sealed: in which ledger or file, and what, in plain words. */
record Flaw(String where, String what) {

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
