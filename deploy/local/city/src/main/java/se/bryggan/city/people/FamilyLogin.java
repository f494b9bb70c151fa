package se.bryggan.city.people;

import java.util.UUID;
import se.bryggan.city.organisation.Role;

/**
 * The log-in of a guardian or of a pupil of at least 15 years in a story.
 *
 * <p>{@code person} is the key of the adult or child, {@code child} the key of the story pupil, and {@code personId}
 * the person's id in the SS12000 server of the pupil's organiser. The address serves the log-in only.
 */
public record FamilyLogin(
        String login,
        Role role,
        String person,
        String child,
        UUID personId,
        String number,
        String givenName,
        String familyName,
        String email) {

    private static final String DOMAIN = "@familj.test";

    /** The log-in of a guardian; {@code ordinal} counts the child's guardians from 1. */
    public static FamilyLogin guardian(int ordinal, Child child, Adult adult, UUID personId) {
        String login = "guardian-" + ordinal + "-" + child.key();
        return new FamilyLogin(
                login,
                Role.GUARDIAN,
                adult.key(),
                child.key(),
                personId,
                adult.number(),
                adult.givenName(),
                adult.familyName(),
                login + DOMAIN);
    }

    /** The log-in of the pupil itself. */
    public static FamilyLogin pupil(Child child) {
        String login = "pupil-" + child.key();
        return new FamilyLogin(
                login,
                Role.PUPIL,
                child.key(),
                child.key(),
                child.personId(),
                child.number(),
                child.givenName(),
                child.familyName(),
                login + DOMAIN);
    }

    /** The log-in only: names and numbers stay out of logs. */
    @Override
    public String toString() {
        return "FamilyLogin[" + login + "]";
    }
}
