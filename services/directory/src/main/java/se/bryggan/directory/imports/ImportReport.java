package se.bryggan.directory.imports;

/** What an import did. {@code unplaced} counts pupils whose school no catalogue knows, or whose number has no known form. */
record ImportReport(Tally units, Tally posts, Tally persons, Tally pupils, Tally accounts, int unplaced) {}
