package se.bryggan.contracts.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.EventData;

/** What a sector may know of a person for its decisions has changed; the highest {@code version} counts. */
public sealed interface PersonChanged extends EventData
        permits PersonChangedSchool, PersonChangedSocial, PersonChangedHealth {

    LocalDate birthDate();

    /** {@code JOINT}, {@code SOLE} or {@code SPECIAL}; null for an adult or when unknown. */
    String custody();

    /** The guardians, as the same sector knows them. */
    List<UUID> guardianRefs();

    /** {@code NONE}, {@code CONFIDENTIALITY_MARKING}, {@code PROTECTED_REGISTRATION} or {@code FICTITIOUS_IDENTITY}. */
    String protection();

    boolean whereaboutsHidden();

    long version();
}
