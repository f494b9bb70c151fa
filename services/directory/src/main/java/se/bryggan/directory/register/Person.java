package se.bryggan.directory.register;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import se.bryggan.boundary.disclosure.Custody;
import se.bryggan.boundary.disclosure.Protection;

/** A person, whoever's: child, guardian, parent. */
@Entity
class Person extends RegisterRow {

    @Id
    private UUID id;

    private byte[] numberIndex;
    private byte[] identity;
    private byte[] identityDigest;
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Protection protection;

    @Enumerated(EnumType.STRING)
    private Protection schoolMarking = Protection.NONE;

    private boolean whereaboutsHidden;

    @Enumerated(EnumType.STRING)
    private Custody custody;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private UUID[] guardians = {};

    private long version;

    protected Person() {}

    Person(UUID id, byte[] numberIndex) {
        this.id = id;
        this.numberIndex = numberIndex.clone();
    }

    UUID id() {
        return id;
    }

    byte[] numberIndex() {
        return numberIndex.clone();
    }

    /** The encrypted identity; null as long as the person is being made. */
    byte[] identity() {
        return identity == null ? null : identity.clone();
    }

    boolean identifiedBy(byte[] digest) {
        return Arrays.equals(identityDigest, digest);
    }

    void identify(byte[] sealed, byte[] digest) {
        identity = sealed.clone();
        identityDigest = digest.clone();
    }

    /** Takes over what the source states; true if the feeds must tell of it. */
    boolean state(PersonEntry entry) {
        boolean hidden = entry.whereaboutsHidden() == null ? whereaboutsHidden : entry.whereaboutsHidden();
        boolean same =
                entry.birthDate().equals(birthDate) && entry.protection() == protection && hidden == whereaboutsHidden;
        birthDate = entry.birthDate();
        protection = entry.protection();
        whereaboutsHidden = hidden;
        return changed(!same);
    }

    boolean marked() {
        return schoolMarking != Protection.NONE;
    }

    /** Takes over the school systems' mark of protection, which may come before the register's; the stronger counts. */
    boolean mark(Protection marking) {
        Protection before = strongest();
        schoolMarking = marking;
        return changed(strongest() != before);
    }

    /** Takes over who has custody; true if the feeds must tell of it. */
    boolean entrust(Custody kind, List<UUID> to) {
        UUID[] sorted = to.stream().sorted().toArray(UUID[]::new);
        boolean same = kind == custody && Arrays.equals(sorted, guardians);
        custody = kind;
        guardians = sorted;
        return changed(!same);
    }

    /** The feeds must tell of something that stands elsewhere, such as where the person goes to school. */
    void touch() {
        version++;
    }

    PersonState facts() {
        return new PersonState(id, birthDate, strongest(), whereaboutsHidden, custody, List.of(guardians), version);
    }

    private Protection strongest() {
        return schoolMarking.compareTo(protection) > 0 ? schoolMarking : protection;
    }

    private boolean changed(boolean changed) {
        if (changed) {
            touch();
        }
        return changed;
    }
}
