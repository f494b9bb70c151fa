package se.bryggan.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.directory.feed.Announcements;
import se.bryggan.directory.register.CustodyEntry;
import se.bryggan.directory.register.Entries;
import se.bryggan.directory.register.Entries.Effect;
import se.bryggan.directory.register.PersonEntry;
import se.bryggan.directory.register.PersonNumber;
import se.bryggan.directory.register.Persons;

/** Keeps what the population register states, and tells the sectors that know the persons. Acts of the register. */
@ApplicationScoped
class KeepCustody {

    private final Entries entries;
    private final Persons persons;
    private final Announcements announcements;
    private final Gate gate;

    KeepCustody(Entries entries, Persons persons, Announcements announcements, Gate gate) {
        this.entries = entries;
        this.persons = persons;
        this.announcements = announcements;
        this.gate = gate;
    }

    @Guarded("import.keep")
    Tally children(List<RegisterClient.Child> page) {
        AccessPermit permit = gate.permit();
        announcements.lock();
        Map<UUID, Effect> effects = new LinkedHashMap<>();
        entries.keep(statements(page)).forEach(kept -> effects.put(kept.person(), kept.effect()));
        entries.entrust(page.stream().map(KeepCustody::custody).toList())
                .forEach(kept -> effects.merge(kept.person(), kept.effect(), KeepCustody::both));
        effects.forEach((person, effect) -> {
            // Nobody can know a person who has just been added.
            if (effect == Effect.CHANGED) {
                announcements.changed(permit, person);
            }
        });
        return tally(effects.values());
    }

    /** Keeps accounts of persons whom the register knows, under the names by which tokens may call them. */
    @Guarded("import.keep")
    Tally accounts(List<RegisterClient.Account> accounts) {
        Map<PersonNumber, UUID> known = persons.find(
                accounts.stream().map(account -> number(account.number())).toList());
        List<Effect> effects = accounts.stream()
                .filter(account -> known.containsKey(number(account.number())))
                .flatMap(account -> Stream.of(account.personId(), account.login())
                        .map(name -> entries.account(name, known.get(number(account.number())))))
                .toList();
        return tally(effects);
    }

    /** A child's own statement before what others' say of the same person. */
    private static Collection<PersonEntry> statements(List<RegisterClient.Child> page) {
        Map<PersonNumber, PersonEntry> byNumber = new LinkedHashMap<>();
        page.stream().map(KeepCustody::person).forEach(entry -> byNumber.put(entry.number(), entry));
        page.stream()
                .flatMap(child -> child.guardians().stream())
                .map(KeepCustody::person)
                .forEach(entry -> byNumber.putIfAbsent(entry.number(), entry));
        return byNumber.values();
    }

    private static PersonEntry person(RegisterClient.Child child) {
        return new PersonEntry(
                number(child.number()),
                child.givenName(),
                child.familyName(),
                child.birthDate(),
                child.protection(),
                child.whereaboutsHidden());
    }

    private static PersonEntry person(RegisterClient.Guardian guardian) {
        return new PersonEntry(
                number(guardian.number()),
                guardian.givenName(),
                guardian.familyName(),
                guardian.birthDate(),
                guardian.protection(),
                null);
    }

    private static CustodyEntry custody(RegisterClient.Child child) {
        return new CustodyEntry(
                number(child.number()),
                child.custody(),
                child.guardians().stream()
                        .map(guardian -> number(guardian.number()))
                        .toList());
    }

    private static PersonNumber number(String text) {
        return PersonNumber.parse(text).orElseThrow(() -> new IllegalArgumentException("number of unknown form"));
    }

    private static Effect both(Effect kept, Effect entrusted) {
        return kept == Effect.NONE ? entrusted : kept;
    }

    private static Tally tally(Collection<Effect> effects) {
        int added = (int) effects.stream().filter(Effect.ADDED::equals).count();
        int changed = (int) effects.stream().filter(Effect.CHANGED::equals).count();
        return new Tally(effects.size(), added, changed);
    }
}
