package se.bryggan.contracts.consent;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Holder;

/** One giver's statement on disclosure, held by one authority, in its newest version. */
public sealed interface ConsentChanged extends EventData
        permits ConsentChangedSchool, ConsentChangedSocial, ConsentChangedHealth {

    UUID consentId();

    long version();

    /** Its place, from 1, among all that has been said to this holder of this person; versions of it keep its place. */
    long ordinal();

    /** Who says it, as the same sector knows that person. */
    UUID giverRef();

    /** {@code GUARDIAN}, {@code SUBJECT} or {@code THIRD_PERSON}. */
    String capacity();

    /** A {@link ConsentLife}. */
    String state();

    /** Where the statement stands in its life. */
    default ConsentLife life() {
        return ConsentLife.valueOf(state());
    }

    /** Category codes; null means all, empty means none. */
    List<String> categories();

    /** Branch codes; null means all, empty means none. */
    List<String> recipients();

    boolean namedRecipientsOnly();

    /** Purpose codes; null means all, empty means none. */
    List<String> purposes();

    /** First day in Europe/Stockholm, included. */
    LocalDate validFrom();

    /** Last day in Europe/Stockholm, included; null when open; ends only what is given. */
    LocalDate validTo();

    Holder holder();

    @Override
    default String stateKey() {
        return consentId().toString();
    }
}
