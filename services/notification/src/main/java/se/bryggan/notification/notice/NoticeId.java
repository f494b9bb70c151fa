package se.bryggan.notification.notice;

import java.util.UUID;

/** A notice, as the timers know it. */
public record NoticeId(UUID value) {}
