package se.bryggan.directory.feed;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.directory.PersonChanged;
import se.bryggan.contracts.directory.PersonChangedHealth;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.contracts.directory.PersonChangedSocial;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.directory.register.Enrolled;
import se.bryggan.directory.register.PersonState;
import se.bryggan.directory.register.Placement;

/** Makes the events from what the register holds. An adult has no custody and no guardians, whatever is still noted. */
final class PersonEvents {

    private PersonEvents() {}

    static PersonChanged of(Sector sector, UUID ref, PersonState person, List<UUID> guardians, LocalDate today) {
        String custody = person.custody() == null || !person.minor(today)
                ? null
                : person.custody().name();
        String protection = person.protection().name();
        return switch (sector) {
            case SCHOOL ->
                new PersonChangedSchool(
                        new SchoolRef(ref),
                        person.birthDate(),
                        custody,
                        guardians.stream().map(SchoolRef::new).toList(),
                        protection,
                        person.whereaboutsHidden(),
                        person.version());
            case SOCIAL ->
                new PersonChangedSocial(
                        new SocialRef(ref),
                        person.birthDate(),
                        custody,
                        guardians.stream().map(SocialRef::new).toList(),
                        protection,
                        person.whereaboutsHidden(),
                        person.version());
            case HEALTH ->
                new PersonChangedHealth(
                        new HealthRef(ref),
                        person.birthDate(),
                        custody,
                        guardians.stream().map(HealthRef::new).toList(),
                        protection,
                        person.whereaboutsHidden(),
                        person.version());
        };
    }

    static PupilChanged of(UUID ref, Enrolled enrolled, long version) {
        Placement at = enrolled.placement();
        return new PupilChanged(
                new SchoolRef(ref),
                enrolled.supplier(),
                enrolled.externalId(),
                at.schoolUnit(),
                at.authority(),
                at.unitBranch(),
                at.schoolYear(),
                at.schoolGroup(),
                at.district(),
                at.leftOn(),
                version);
    }
}
