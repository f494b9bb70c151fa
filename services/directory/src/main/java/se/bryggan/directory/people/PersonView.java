package se.bryggan.directory.people;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.directory.register.Identity;
import se.bryggan.directory.register.PersonState;

/** What staff see of a person: name and year of birth, or only that the identity is protected. Never printed. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(UUID ref, String givenName, String familyName, Integer birthYear, boolean protectedIdentity) {

    static PersonView of(UUID ref, PersonState person, Identity identity, AccessPermit permit) {
        // Only named handlers may see more, and nobody is named one yet.
        return person.protectedIdentity()
                ? new PersonView(ref, null, null, null, true)
                : new PersonView(
                        ref,
                        identity.givenName(),
                        identity.familyName(),
                        person.birthDate().getYear(),
                        false);
    }

    @Override
    public String toString() {
        return "PersonView[" + ref + "]";
    }
}
