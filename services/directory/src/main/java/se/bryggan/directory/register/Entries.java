package se.bryggan.directory.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Protection;

/**
 * Takes over what the sources state. Works inside an act of the register only.
 *
 * <p>Each method may be called again with the same statement: what is as it was is left alone. Where the feeds must tell
 * of a change, the person's version has risen and the answer says so.
 */
@ApplicationScoped
public class Entries {

    /** What became of a statement. */
    public enum Effect {
        ADDED,
        CHANGED,
        NONE
    }

    private final PersonRows rows;
    private final EnrolmentRows enrolments;
    private final LoginRows logins;
    private final Markings markings;
    private final IdentityVault vault;

    Entries(PersonRows rows, EnrolmentRows enrolments, LoginRows logins, Markings markings, IdentityVault vault) {
        this.rows = rows;
        this.enrolments = enrolments;
        this.markings = markings;
        this.logins = logins;
        this.vault = vault;
    }

    /** Keeps the persons, each with what happened to it. */
    public List<Outcome> keep(Collection<PersonEntry> entries) {
        Map<PersonNumber, Person> known =
                rows.find(entries.stream().map(PersonEntry::number).toList());
        List<Outcome> outcomes = new ArrayList<>();
        for (PersonEntry entry : entries) {
            Person former = known.get(entry.number());
            Person person = former == null ? rows.make(entry.number()) : former;
            boolean changed = person.state(entry);
            identify(person, entry);
            if (former == null) {
                rows.persist(person);
                known.put(entry.number(), person);
            }
            outcomes.add(new Outcome(person.id(), effect(former == null, changed)));
        }
        // References and marks of the persons are written past the entity manager.
        rows.flush();
        return outcomes;
    }

    /** Keeps who has custody. Child and guardians must be kept already. */
    public List<Outcome> entrust(Collection<CustodyEntry> entries) {
        List<PersonNumber> numbers = new ArrayList<>();
        entries.forEach(entry -> {
            numbers.add(entry.child());
            numbers.addAll(entry.guardians());
        });
        Map<PersonNumber, Person> known = rows.find(numbers);
        return entries.stream()
                .map(entry -> {
                    Person child = known.get(entry.child());
                    List<UUID> guardians = entry.guardians().stream()
                            .map(number -> known.get(number).id())
                            .toList();
                    return new Outcome(child.id(), effect(false, child.entrust(entry.custody(), guardians)));
                })
                .toList();
    }

    /** Keeps the mark of protection that a school system has; as long as any has one, the strongest counts. */
    public Effect mark(UUID person, String system, Protection marking) {
        Person row = rows.findById(person);
        if (marking == Protection.NONE && !row.marked()) {
            return Effect.NONE;
        }
        return effect(false, row.mark(markings.keep(person, system, marking)));
    }

    /** Notes the last day at a school that has deleted the pupil; whose enrolment it was, if it still was one. */
    public Optional<Enrolled> leave(String supplier, UUID externalId, LocalDate lastDay) {
        return enrolments
                .find(supplier, externalId)
                .filter(enrolment -> enrolment.leave(lastDay))
                .map(enrolment -> {
                    rows.findById(enrolment.personId()).touch();
                    return enrolment.view();
                });
    }

    /** Keeps the person's address, if there is one; no feed tells of it. A protected person's is not kept. */
    public void address(UUID person, String email) {
        Person row = rows.findById(person);
        Identity former = vault.open(person, row.identity());
        String newest = email == null ? former.email() : email;
        String kept = row.facts().protectedIdentity() ? null : newest;
        identify(row, new Identity(former.number(), former.givenName(), former.familyName(), kept));
    }

    /** Keeps where the person goes to school, by the supplier's own id of the person. */
    public Effect enrol(String supplier, UUID externalId, UUID person, Placement placement) {
        Enrolment former = enrolments.find(supplier, externalId).orElse(null);
        Enrolment row = former == null ? new Enrolment(UUID.randomUUID(), supplier, externalId) : former;
        boolean changed = row.place(person, placement);
        if (former == null) {
            enrolments.persist(row);
        }
        if (changed) {
            rows.findById(person).touch();
        }
        return effect(former == null, changed);
    }

    /** Keeps whose account it is. */
    public Effect account(String account, UUID person) {
        Login former = logins.findById(account);
        Login login = former == null ? new Login(account) : former;
        boolean changed = login.belongsTo(person);
        if (former == null) {
            logins.persist(login);
        }
        return effect(former == null, changed);
    }

    private void identify(Person person, PersonEntry entry) {
        String email = person.identity() == null
                ? null
                : vault.open(person.id(), person.identity()).email();
        identify(person, entry.identity(person.facts().protectedIdentity() ? null : email));
    }

    private void identify(Person person, Identity identity) {
        byte[] digest = vault.digest(person.id(), identity);
        if (!person.identifiedBy(digest)) {
            person.identify(vault.close(person.id(), identity), digest);
        }
    }

    private static Effect effect(boolean added, boolean changed) {
        return added ? Effect.ADDED : changed ? Effect.CHANGED : Effect.NONE;
    }

    /** What became of the statement about the person. */
    public record Outcome(UUID person, Effect effect) {}
}
