package se.bryggan.city.people;

/** What the population register says of a child apart from its name. */
record Circumstances(CustodyKind custody, Protection protection, boolean whereaboutsHidden) {

    static Circumstances plain(CustodyKind custody) {
        return new Circumstances(custody, Protection.NONE, false);
    }

    static Circumstances joint(Protection protection) {
        return new Circumstances(CustodyKind.JOINT, protection, false);
    }

    static Circumstances hidden(Protection protection) {
        return new Circumstances(CustodyKind.SOLE, protection, true);
    }
}
