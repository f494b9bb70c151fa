package se.bryggan.contracts.consent;

/** Where one giver's statement stands in its life. What is not in force permits nothing. */
public enum ConsentLife {
    /** The giver has been asked. */
    REQUESTED,
    /** In force, as asked for, or without having been asked. */
    GIVEN,
    /** In force, for less than was asked: fewer categories, recipients or purposes, named ones only, or a shorter time. */
    LIMITED,
    REFUSED,
    /** Taken back by the giver. */
    WITHDRAWN,
    /** Over: the last day has passed, or the giver's word no longer counts for the person. */
    EXPIRED,
    /** A newer statement of the same giver stands in its place, or the question is no longer put to the giver. */
    SUPERSEDED
}
