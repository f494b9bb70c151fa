package se.bryggan.directory.register;

/** Names, number and address of a person; {@code email} is null when there is none. Never printed, kept encrypted. */
public record Identity(String number, String givenName, String familyName, String email) {

    @Override
    public String toString() {
        return "Identity";
    }
}
