package se.bryggan.directory.imports;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.bryggan.directory.Callers.as;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.city.people.Child;
import se.bryggan.contracts.directory.PersonChangedSchool;
import se.bryggan.contracts.directory.PupilChanged;
import se.bryggan.directory.Callers;
import se.bryggan.directory.TheCity;
import se.bryggan.outbox.EventJson;
import se.bryggan.testkit.AdminSql;
import se.bryggan.testkit.Events;

/** What the register held is made to differ from what the sources state, and the sources are read again. */
@QuarkusTest
class ChangesQuarkusTest {

    private static final String PUPIL = "se.bryggan.directory.pupil-changed.v1";
    private static final String PERSON = "se.bryggan.directory.person-changed.v1";

    @BeforeEach
    void aCityThatIsImported() {
        Callers.imported();
    }

    @Test
    void aChangeOfCustodyReachesTheSectorsThatKnowTheChildUnderAHigherVersion() throws Exception {
        Child child = TheCity.child("story-08");
        String ref = schoolRef(child);
        AdminSql.update("update person set custody = 'SOLE', guardians = guardians[1:1] where id = ?", person(child));

        as(Callers.REGISTRY)
                .post("/v1/imports")
                .then()
                .statusCode(200)
                .body("persons.changed", equalTo(1))
                .body("pupils.changed", equalTo(0));

        var told = Events.await("directory.school.v1", 2, record -> ref.equals(record.key()) && is(PERSON, record));
        PersonChangedSchool first = EventJson.read(told.getFirst().value(), PersonChangedSchool.class);
        PersonChangedSchool last = EventJson.read(told.getLast().value(), PersonChangedSchool.class);
        assertEquals("JOINT", last.custody());
        assertEquals(2, last.guardians().size());
        assertTrue(last.version() > first.version());
    }

    @Test
    void aChangeOfClassReachesTheSchoolSectorUnderAHigherVersion() throws Exception {
        Child child = TheCity.child("story-10");
        String ref = schoolRef(child);
        AdminSql.update("update enrolment set school_group = '5x' where external_id = ?", child.personId());

        as(Callers.REGISTRY).post("/v1/imports").then().body("pupils.changed", equalTo(1));

        var told = Events.await("directory.school.v1", 2, record -> ref.equals(record.key()) && is(PUPIL, record));
        PupilChanged first = EventJson.read(told.getFirst().value(), PupilChanged.class);
        PupilChanged last = EventJson.read(told.getLast().value(), PupilChanged.class);
        assertEquals("6a", last.group());
        assertTrue(last.version() > first.version());
    }

    @Test
    void aPupilWhomTheOrganiserHasDeletedHasALastDayThere() {
        Child child = TheCity.child("story-11");
        UUID gone = TheCity.CITY.personId("utbildningsnamnden", "moved-away");
        AdminSql.update("update enrolment set external_id = ? where external_id = ?", gone, child.personId());

        Callers.imported();

        assertNull(AdminSql.column("select left_on from enrolment where external_id = ?", child.personId())
                .getFirst());
        assertEquals(
                List.of("t"), AdminSql.column("select left_on is not null from enrolment where external_id = ?", gone));
        PupilChanged last = last(schoolRef(child));
        assertEquals(child.personId(), last.externalId());
        assertNull(last.leftOn());
    }

    @Test
    void aNewReaderOfTheFeedGetsTheStateOfEveryPerson() {
        as(Callers.CONSENT)
                .get("/v1/snapshots/directory.school.v1?limit=10")
                .then()
                .statusCode(200)
                .body("sequence", greaterThan(0))
                .body("items", not(empty()));
        as(Callers.MENTOR).get("/v1/snapshots/directory.school.v1").then().statusCode(403);
        as(Callers.NOTIFICATION).get("/v1/snapshots/directory.school.v1").then().statusCode(404);
    }

    private static PupilChanged last(String ref) {
        var told = Events.await("directory.school.v1", 2, record -> ref.equals(record.key()) && is(PUPIL, record));
        try {
            return EventJson.read(told.getLast().value(), PupilChanged.class);
        } catch (EventJson.MalformedJson e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean is(String type, org.apache.kafka.clients.consumer.ConsumerRecord<?, ?> record) {
        return type.equals(Events.header(record, "ce_type"));
    }

    private static UUID person(Child child) {
        return UUID.fromString(
                AdminSql.column("select person_id from enrolment where external_id = ?", child.personId())
                        .getFirst());
    }

    private static String schoolRef(Child child) {
        return AdminSql.column(
                        "select ref from ref_school.reference join enrolment using (person_id) where external_id = ?",
                        child.personId())
                .getFirst();
    }
}
