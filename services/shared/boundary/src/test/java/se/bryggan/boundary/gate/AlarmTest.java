package se.bryggan.boundary.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.RuleBook;

class AlarmTest {

    private static final Instant NOON = Instant.parse("2026-05-04T10:00:00Z");
    private static final Controller SCHOOL = new Controller("school-board", Branch.SCHOOL);
    private static final AccessPermit PERMIT = new AccessPermit(
            UUID.randomUUID(),
            "referral.send",
            "ACC-TEST",
            new Actor("worker", Actor.Kind.STAFF, "school-board", Branch.SCHOOL, "unit", "mentor", 3),
            Target.none(SCHOOL),
            NOON);
    private static final Ask ASK = Ask.about(
            new Person("20130101TF01", LocalDate.of(2013, 1, 1), List.of()),
            NOON,
            new Party(Branch.SCHOOL, "school-board"),
            new Party(Branch.SOCIAL_INVESTIGATION, "district-a"),
            EnumSet.of(Category.ATTENDANCE),
            Purpose.CONCERN_REPORT);

    private final Logger log = Logger.getLogger(Alarm.class.getName());
    private final List<LogRecord> told = new ArrayList<>();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord told) {
            AlarmTest.this.told.add(told);
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    };

    @BeforeEach
    void listen() {
        log.addHandler(listener);
    }

    @AfterEach
    void forget() {
        log.removeHandler(listener);
    }

    @Test
    void aDecisionThatCarriesAnAlertIsToldWithoutAnythingAboutThePerson() {
        Alarm.raiseFor(PERMIT, DisclosurePoint.withoutRuleBook().decide(ASK));

        assertEquals(1, told.size());
        String line = told.get(0).getMessage();
        assertTrue(line.startsWith("ALERT referral.send at school-board/SCHOOL: "), line);
        assertTrue(line.contains("NO_RULE_BOOK"), line);
        assertFalse(line.contains("20130101TF01") || line.contains("2013-01-01"), line);
    }

    @Test
    void aDecisionWithoutAlertIsNotTold() {
        RuleBook book = RuleBook.load(getClass().getClassLoader());

        Alarm.raiseFor(PERMIT, new DisclosurePoint(book).decide(ASK));

        assertEquals(List.of(), told);
    }
}
