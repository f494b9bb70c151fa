package se.bryggan.directory.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Reads the register. Works inside an act of the register only: under any other controller there is nobody here.
 *
 * <p>An id that the register does not have is a broken assumption and fails.
 */
@ApplicationScoped
public class Persons {

    private final PersonRows rows;
    private final EnrolmentRows enrolments;
    private final LoginRows logins;
    private final IdentityVault vault;

    Persons(PersonRows rows, EnrolmentRows enrolments, LoginRows logins, IdentityVault vault) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.logins = logins;
        this.vault = vault;
    }

    /** Who has the number. */
    public Optional<UUID> find(PersonNumber number) {
        return rows.find(number).map(Person::id);
    }

    /** Who has the numbers, for those that the register knows. */
    public Map<PersonNumber, UUID> find(Collection<PersonNumber> numbers) {
        Map<PersonNumber, UUID> found = new HashMap<>();
        rows.find(numbers).forEach((number, row) -> found.put(number, row.id()));
        return found;
    }

    /** Whose account it is. */
    public Optional<UUID> ofAccount(String account) {
        return logins.findByIdOptional(account).map(Login::personId);
    }

    public PersonState state(UUID person) {
        return row(person).facts();
    }

    /** As {@link #state}, read again from the table, past what this transaction has read before. */
    public PersonState stateNow(UUID person) {
        Person row = row(person);
        rows.flush();
        rows.getEntityManager().refresh(row);
        return row.facts();
    }

    /** Number, names and address in clear. */
    public Identity identity(UUID person) {
        return vault.open(person, row(person).identity());
    }

    /** Those of whom the person has or had custody; the caller asks their age. */
    public List<UUID> entrustedTo(UUID guardian) {
        return rows.entrustedTo(guardian);
    }

    /** Where the person goes to school, as each supplier knows the person; former schools too. */
    public List<Enrolled> enrolments(UUID person) {
        return enrolments.of(person).stream().map(Enrolment::view).toList();
    }

    private Person row(UUID person) {
        return rows.findByIdOptional(person).orElseThrow(() -> new IllegalStateException("no such person"));
    }
}
