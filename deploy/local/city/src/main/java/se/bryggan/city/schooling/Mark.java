package se.bryggan.city.schooling;

/** What a teacher marked: minutes away, or nothing at all. What is left of the lesson was attended. */
record Mark(boolean reported, int valid, int invalid, int other) {

    static final Mark PRESENT = new Mark(true, 0, 0, 0);
    static final Mark UNMARKED = new Mark(false, 0, 0, 0);

    static Mark valid(int minutes) {
        return new Mark(true, minutes, 0, 0);
    }

    static Mark invalid(int minutes) {
        return new Mark(true, 0, minutes, 0);
    }

    static Mark other(int minutes) {
        return new Mark(true, 0, 0, minutes);
    }
}
