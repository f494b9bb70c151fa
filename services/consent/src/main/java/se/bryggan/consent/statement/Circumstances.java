package se.bryggan.consent.statement;

/** What staff note beside what givers say; each may be null. {@code witnessNote} is free text that is kept sealed. */
record Circumstances(ChildsView childsView, Prevented prevented, String witnessNote) {}
