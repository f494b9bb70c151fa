package se.bryggan.sip.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The time limits that law leaves to the parties' own agreement. */
@ApplicationScoped
class SipPolicy {

    static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** The end of office hours: an answer on the last day is in time until then. */
    private static final LocalTime OFFICE_CLOSES = LocalTime.of(16, 0);

    private final int answerWorkingDays;
    private final int followUpMonths;

    SipPolicy(
            @ConfigProperty(name = "bryggan.sip.answer-working-days", defaultValue = "5") int answerWorkingDays,
            @ConfigProperty(name = "bryggan.sip.follow-up-months", defaultValue = "3") int followUpMonths) {
        this.answerWorkingDays = answerWorkingDays;
        this.followUpMonths = followUpMonths;
    }

    /** The last moment to answer an invitation; never after the meeting begins. */
    Instant answerBy(Instant invited, Instant meeting) {
        LocalDate last = WorkingDays.after(day(invited), answerWorkingDays);
        Instant end = last.atTime(OFFICE_CLOSES).atZone(STOCKHOLM).toInstant();
        return end.isBefore(meeting) ? end : meeting;
    }

    /** Whether the plan is followed up after the day it is made and not later than the policy allows. */
    boolean allowsFollowUp(Instant established, LocalDate followUpOn) {
        LocalDate day = day(established);
        return followUpOn.isAfter(day) && !followUpOn.isAfter(day.plus(Period.ofMonths(followUpMonths)));
    }

    /** The moment at which a follow-up falls due: the morning of its day. */
    Instant due(LocalDate followUpOn) {
        return followUpOn.atTime(LocalTime.of(7, 0)).atZone(STOCKHOLM).toInstant();
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, STOCKHOLM);
    }
}
