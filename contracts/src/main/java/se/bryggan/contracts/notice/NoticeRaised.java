package se.bryggan.contracts.notice;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.contracts.EventData;

/** Somebody must know that a matter waits; says neither what the matter is nor whom it is about. */
public sealed interface NoticeRaised extends EventData
        permits NoticeRaisedSchool, NoticeRaisedSocial, NoticeRaisedHealth {

    UUID noticeId();

    UUID matterRef();

    /** The unit whose post is to know, with {@link #role()}; null when a person is addressed. */
    String unit();

    String role();

    /** The class whose mentor is to know, in the school sector; null for all who hold the role. */
    default String group() {
        return null;
    }

    /** The addressed person, as the same sector knows the person; null when a post is addressed. */
    UUID personRef();

    Urgency urgency();

    /** The latest moment of acknowledgement. */
    Instant due();

    /** Code of the page that the reader opens after log-in, for example {@code referral}. */
    String link();

    /** The matter: a notice has no subject. */
    @Override
    default UUID subjectRef() {
        return matterRef();
    }
}
