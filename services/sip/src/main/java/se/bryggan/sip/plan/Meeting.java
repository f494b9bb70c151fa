package se.bryggan.sip.plan;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The meeting last called: the so-many-th, its start, its length in minutes and the code of its place. */
@Embeddable
record Meeting(Integer meetingRound, Instant meetingAt, Integer meetingMinutes, String meetingPlace) {}
