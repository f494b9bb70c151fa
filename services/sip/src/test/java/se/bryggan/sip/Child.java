package se.bryggan.sip;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChangedHealth;
import se.bryggan.contracts.consent.ConsentChangedSchool;
import se.bryggan.contracts.consent.ConsentChangedSocial;
import se.bryggan.contracts.directory.PersonChangedHealth;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.contracts.directory.PersonChangedSocial;

/** A child of twelve with one guardian, known to each sector by a reference of its own. */
record Child(UUID school, UUID social, UUID health, UUID guardian, UUID consent, long ordinal) {

    private static final AtomicLong SAID = new AtomicLong();

    private static final LocalDate BORN = LocalDate.of(2014, 3, 1);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    static Child unknown() {
        return new Child(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                SAID.incrementAndGet());
    }

    /** The same child, when it is another guardian's word that is told, or another word of the same. */
    Child inTheWordsOf(UUID giver) {
        return new Child(school, social, health, giver, UUID.randomUUID(), SAID.incrementAndGet());
    }

    UUID in(Sector sector) {
        return switch (sector) {
            case SCHOOL -> school;
            case SOCIAL -> social;
            case HEALTH -> health;
        };
    }

    boolean is(UUID ref) {
        return ref.equals(school) || ref.equals(social) || ref.equals(health);
    }

    EventData registered(Sector sector) {
        return switch (sector) {
            case SCHOOL ->
                new PersonChangedSchool(
                        new SchoolRef(school), BORN, "SOLE", List.of(new SchoolRef(guardian)), "NONE", false, 1);
            case SOCIAL ->
                new PersonChangedSocial(
                        new SocialRef(social), BORN, "SOLE", List.of(new SocialRef(guardian)), "NONE", false, 1);
            case HEALTH ->
                new PersonChangedHealth(
                        new HealthRef(health), BORN, "SOLE", List.of(new HealthRef(guardian)), "NONE", false, 1);
        };
    }

    /** What the guardian says to a holder of the purpose SIP; each version takes the place of the one before. */
    EventData consent(String authority, Branch branch, Word word) {
        var holder = new Holder(authority, branch.name());
        UUID id = UUID.nameUUIDFromBytes(
                (consent + authority + branch).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        List<String> purposes = List.of("SIP");
        return switch (Sector.of(branch)) {
            case SCHOOL ->
                new ConsentChangedSchool(
                        new SchoolRef(school),
                        id,
                        word.version(),
                        ordinal,
                        new SchoolRef(guardian),
                        "GUARDIAN",
                        word.state(),
                        word.categories(),
                        word.recipients(),
                        false,
                        purposes,
                        SINCE,
                        null,
                        holder);
            case SOCIAL ->
                new ConsentChangedSocial(
                        new SocialRef(social),
                        id,
                        word.version(),
                        ordinal,
                        new SocialRef(guardian),
                        "GUARDIAN",
                        word.state(),
                        word.categories(),
                        word.recipients(),
                        false,
                        purposes,
                        SINCE,
                        null,
                        holder);
            case HEALTH ->
                new ConsentChangedHealth(
                        new HealthRef(health),
                        id,
                        word.version(),
                        ordinal,
                        new HealthRef(guardian),
                        "GUARDIAN",
                        word.state(),
                        word.categories(),
                        word.recipients(),
                        false,
                        purposes,
                        SINCE,
                        null,
                        holder);
        };
    }

    /** One version of a statement; null lists mean all. */
    record Word(long version, String state, List<String> categories, List<String> recipients) {

        static Word given(String... recipients) {
            return new Word(1, "GIVEN", null, recipients.length == 0 ? null : List.of(recipients));
        }

        static Word withdrawn() {
            return new Word(2, "WITHDRAWN", null, null);
        }
    }
}
