package se.bryggan.directory.imports;

/** How many rows a source had, and how many of them were new or told of something new. */
record Tally(int read, int added, int changed) {

    static final Tally NONE = new Tally(0, 0, 0);

    Tally plus(Tally other) {
        return new Tally(read + other.read, added + other.added, changed + other.changed);
    }
}
