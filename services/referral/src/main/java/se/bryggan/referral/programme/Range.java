package se.bryggan.referral.programme;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Whole numbers from the first to the last, both included. */
public record Range(
        @JsonProperty(required = true) int from,
        @JsonProperty(required = true) int to) {

    public Range {
        if (from > to) {
            throw new IllegalArgumentException("range ends before it begins");
        }
    }

    boolean below(int value) {
        return value < from;
    }

    boolean above(int value) {
        return value > to;
    }
}
