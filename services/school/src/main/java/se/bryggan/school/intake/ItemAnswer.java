package se.bryggan.school.intake;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What became of one event. {@code id} is the event's own; {@code status} and {@code code} say why it was refused. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ItemAnswer(String id, Outcome outcome, Integer status, String code) {

    enum Outcome {
        ACCEPTED,
        DUPLICATE,
        OLDER,
        REFUSED
    }

    static ItemAnswer of(String id, Outcome outcome) {
        return new ItemAnswer(id, outcome, null, null);
    }

    static ItemAnswer refused(String id, String code) {
        return new ItemAnswer(id, Outcome.REFUSED, 422, code);
    }
}
