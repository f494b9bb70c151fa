package se.bryggan.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** What was said is looked at again when age, custody or protection change. */
@QuarkusTest
class ReviewQuarkusTest {

    private static final LocalDate FOURTEEN = Family.born(14);

    @Inject
    GuardianKin kin;

    private Family family;

    @BeforeEach
    void aFamily() {
        family = new Family(kin).known(14);
    }

    @Test
    void whoTurns15IsAskedForWhatTheGuardiansHaveConsentedTo() {
        family.gives(family.mother, "GIVEN");
        family.registers(family.mentor, family.fatherRef, "ORAL");

        theChildTurns(15);

        awaitState(family.child, "REQUESTED");
        assertEquals(List.of("GIVEN"), states(family.motherRef));
        assertEquals(List.of("GIVEN"), states(family.fatherRef));
        assertEquals(1, noticesTo(family.child));
    }

    @Test
    void whatAChildWantedIsNoConsentOfTheYoungPerson() {
        family.gives(family.mother, "GIVEN");
        String view = family.gives(family.pupil, "GIVEN").path("id");
        LocalDate last = LocalDate.parse(family.reads(family.pupil, view).path("validTo"));
        assertTrue(last.isBefore(FOURTEEN.plusYears(15)), "would count at 15");

        theChildTurns(15);

        awaitState(family.child, "REQUESTED");
        assertEquals(List.of("EXPIRED", "REQUESTED"), states(family.child));
    }

    @Test
    void whoTurns18IsAskedAloneAndTheGuardiansWordIsOver() {
        family.gives(family.mother, "GIVEN");
        family.asks(family.mentor);

        theChildTurns(18);

        awaitState(family.child, "REQUESTED");
        assertEquals(List.of("EXPIRED", "SUPERSEDED"), states(family.motherRef));
        assertEquals(List.of("SUPERSEDED"), states(family.fatherRef));
        assertEquals(
                List.of("OF_AGE"),
                AdminSql.column(
                        "select distinct ended_because from statement where giver = '" + family.motherRef + "'"));
    }

    @Test
    void theNextBirthdayIsWaitedForAfterThe15th() {
        family.gives(family.mother, "GIVEN");

        theChildTurns(15);
        awaitState(family.child, "REQUESTED");

        assertEquals(
                List.of(Family.born(15).plusYears(18).toString()),
                AdminSql.column("select (available_at at time zone 'Europe/Stockholm')::date::text from outbox"
                        + " where kind = 'TIMER' and type = 'consent.birthday' and sent_at is null and aggregateid = '"
                        + family.child + "'"));
    }

    @Test
    void whoLosesCustodyHasNoWordAndHasNoneAgainWhenCustodyComesBack() {
        family.registers(family.mentor, family.fatherRef, "ORAL");
        family.gives(family.mother, "GIVEN");

        family.registered(2, FOURTEEN, List.of(family.motherRef), "NONE");
        awaitState(family.fatherRef, "EXPIRED");
        family.registered(3, FOURTEEN, List.of(family.motherRef, family.fatherRef), "NONE");

        awaitState(family.fatherRef, "REQUESTED");
        assertEquals(List.of("EXPIRED", "REQUESTED"), states(family.fatherRef));
        assertEquals(List.of("GIVEN"), states(family.motherRef));
    }

    @Test
    void aNewGuardianIsAskedForWhatTheOtherHasConsentedTo() {
        UUID stepfather = UUID.randomUUID();
        family.gives(family.mother, "GIVEN");

        family.registered(2, FOURTEEN, List.of(family.motherRef, stepfather), "NONE");

        awaitState(stepfather, "REQUESTED");
        assertEquals(1, noticesTo(stepfather));
        assertEquals(List.of(), states(family.fatherRef));
    }

    @Test
    void whoHasRefusedIsNotAskedAgain() {
        family.gives(family.mother, "GIVEN");
        family.registered(2, Family.born(15), List.of(family.motherRef, family.fatherRef), "NONE");
        awaitState(family.child, "REQUESTED");
        family.gives(family.pupil, "REFUSED");

        family.registered(3, Family.born(16), List.of(family.motherRef, family.fatherRef), "NONE");

        assertEquals(List.of("REFUSED", "SUPERSEDED"), states(family.child));
    }

    @Test
    void aNewProtectionEndsConsentsThatReachAnybodyAndAsksNobody() {
        UUID stepfather = UUID.randomUUID();
        String open = family.gives(family.mother, "GIVEN").path("id");
        String named = family.gives(
                        family.mother,
                        family.statement("GIVEN")
                                .replace("\"SST_REFERRAL\"]", "\"SIP\"], \"namedRecipientsOnly\": true"),
                        201)
                .path("id");

        family.registered(2, FOURTEEN, List.of(family.motherRef, stepfather), "CONFIDENTIALITY_MARKING");

        assertEquals("EXPIRED", family.reads(family.mother, open).path("state"));
        assertEquals("PROTECTION_RAISED", family.reads(family.mother, open).path("endedBecause"));
        assertEquals("GIVEN", family.reads(family.mother, named).path("state"));
        assertEquals(List.of(), states(stepfather));
    }

    @Test
    void aRegisterThatSaysTheSameAgainChangesNothing() {
        family.gives(family.mother, "GIVEN");

        family.registered(2, FOURTEEN, List.of(family.motherRef, family.fatherRef), "NONE");

        assertEquals(List.of("GIVEN"), states(family.motherRef));
        assertFalse(states(family.fatherRef).contains("REQUESTED"));
    }

    @Test
    void whatIsOverIsToldToTheSector() {
        family.gives(family.mother, "GIVEN");

        family.registered(2, FOURTEEN, List.of(family.fatherRef), "NONE");

        assertEquals(
                List.of("GIVEN", "EXPIRED"),
                Events.await("consent.school.v1", 2, record -> family.child
                                .toString()
                                .equals(record.key()))
                        .stream()
                        .map(event -> JsonPath.from(new String(event.value(), StandardCharsets.UTF_8))
                                .getString("state"))
                        .toList());
    }

    /** As on the day: what was said lies back, the register says nothing new, and the time has come. */
    private void theChildTurns(int years) {
        String child = family.child.toString();
        AdminSql.update("update statement set said_at = said_at - interval '7 days' where subject = '" + child + "'");
        AdminSql.update(
                "update person_fact set birth_date = '" + Family.born(years) + "' where subject = '" + child + "'");
        AdminSql.update("update outbox set available_at = now() where kind = 'TIMER' and type = 'consent.birthday'"
                + " and aggregateid = '" + child + "'");
    }

    private void awaitState(UUID giver, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> states(giver)
                .contains(state));
    }

    private List<String> states(UUID giver) {
        return AdminSql.column("select state from statement where subject = '" + family.child + "' and giver = '"
                + giver + "' order by state");
    }

    private static long noticesTo(UUID giver) {
        return Events.await("notice.school.v1", 1, record -> new String(record.value(), StandardCharsets.UTF_8)
                        .contains(giver.toString()))
                .size();
    }
}
