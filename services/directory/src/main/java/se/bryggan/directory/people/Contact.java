package se.bryggan.directory.people;

/** Where a guardian is reached. Never printed. */
record Contact(String email) {

    @Override
    public String toString() {
        return "Contact";
    }
}
