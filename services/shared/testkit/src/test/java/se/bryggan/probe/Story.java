package se.bryggan.probe;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.consent.ConsentChangedSchool;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.contracts.crossing.PackageAddressedSocial;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.contracts.crossing.PackageOutcomeSchool;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.Events;

/** What other services would tell: the directory, the consent service and the border post. */
final class Story {
    static final Controller SCHOOL = new Controller("utbildningsnamnden", se.bryggan.boundary.disclosure.Branch.SCHOOL);
    private static final Holder HOLDER = new Holder("utbildningsnamnden", "SCHOOL");

    private final UUID child = UUID.randomUUID();
    private final UUID mother = UUID.randomUUID();
    private final UUID motherSays = UUID.randomUUID();

    UUID child() {
        return child;
    }

    String key() {
        return child.toString();
    }

    /** A child of one guardian who consents to a referral. */
    void begin() {
        send(registered(), "directory", "PLATFORM_OPERATIONS");
        says("GIVEN", 1);
    }

    void withdraw() {
        says("WITHDRAWN", 2);
    }

    static UUID address(UUID handoverId, String dataref) {
        UUID socialRef = UUID.randomUUID();
        send(
                new PackageAddressedSocial(
                        handoverId,
                        new SocialRef(socialRef),
                        PackageKind.REFERRAL,
                        "SST_REFERRAL",
                        HOLDER,
                        new Recipient(Sending.TEAM.authority(), Sending.TEAM.branch(), Sending.TEAM.unit()),
                        dataref,
                        1L,
                        Instant.now()),
                Sending.TEAM.authority(),
                Sending.TEAM.branch());
        return socialRef;
    }

    static void end(UUID handoverId, DeliveryOutcome outcome) {
        send(
                new PackageOutcomeSchool(
                        handoverId,
                        null,
                        new Recipient(HOLDER.authority(), HOLDER.branch(), null),
                        outcome,
                        Instant.now()),
                HOLDER.authority(),
                HOLDER.branch());
    }

    /** The child as the register tells of it. */
    PersonChangedSchool registered() {
        return registered("SOLE", "NONE", 1);
    }

    /** The same with other custody or protection. */
    PersonChangedSchool registered(String custody, String protection, long version) {
        return new PersonChangedSchool(
                new SchoolRef(child),
                LocalDate.of(2013, 1, 1),
                custody,
                List.of(new SchoolRef(mother)),
                protection,
                false,
                version);
    }

    /** What the mother says of a referral. */
    ConsentChangedSchool said(String state, long version) {
        return consent("GUARDIAN", state, version);
    }

    /** What no reader can make sense of. */
    ConsentChangedSchool unreadable(long version) {
        return consent("NOBODY", "GIVEN", version);
    }

    private ConsentChangedSchool consent(String capacity, String state, long version) {
        return consent(motherSays, 1, capacity, state, version);
    }

    /** A new word of the mother's; a statement's id says nothing of when it was said. */
    ConsentChangedSchool saidAnew(UUID statement, long ordinal, String state) {
        return consent(statement, ordinal, "GUARDIAN", state, 1);
    }

    private ConsentChangedSchool consent(UUID statement, long ordinal, String capacity, String state, long version) {
        return new ConsentChangedSchool(
                new SchoolRef(child),
                statement,
                version,
                ordinal,
                new SchoolRef(mother),
                capacity,
                state,
                List.of("IDENTITY", "ATTENDANCE"),
                List.of("SCHOOL_SOCIAL_TEAM"),
                false,
                List.of("SST_REFERRAL"),
                LocalDate.now(java.time.ZoneId.of("Europe/Stockholm")),
                null,
                HOLDER);
    }

    private void says(String state, long version) {
        send(said(state, version), HOLDER.authority(), HOLDER.branch());
    }

    private static void send(EventData data, String authority, String branch) {
        EventContract contract = data.getClass().getAnnotation(EventContract.class);
        Map<String, String> headers = Events.headers(contract.type(), "urn:bryggan:elsewhere", UUID.randomUUID(), 1);
        headers.put("ce_controller", authority);
        headers.put("ce_branch", branch);
        Events.produce(
                contract.topic(),
                data.subjectRef().toString(),
                headers,
                EventJson.write(data).getBytes(StandardCharsets.UTF_8));
    }
}
