package se.bryggan.contracts;

/** Holds wire records to what their schemas require: a record that exists is whole. */
public final class Required {

    private Required() {}

    /** Refuses with {@link IllegalArgumentException} when one of the members is absent; says nothing of the others. */
    public static void of(Object... members) {
        for (Object member : members) {
            if (member == null) {
                throw new IllegalArgumentException("required-member-absent");
            }
        }
    }
}
