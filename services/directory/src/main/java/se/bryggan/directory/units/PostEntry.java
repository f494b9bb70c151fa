package se.bryggan.directory.units;

/**
 * A post as its source states it. {@code unit} is null for somebody who covers a whole authority, {@code group} for all
 * but mentors. Never printed.
 */
public record PostEntry(String login, String role, String authority, String unit, String group, String email) {

    @Override
    public String toString() {
        return "PostEntry";
    }
}
