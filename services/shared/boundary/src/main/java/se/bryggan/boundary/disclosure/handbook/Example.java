package se.bryggan.boundary.disclosure.handbook;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.wire.Question;
import se.bryggan.boundary.disclosure.wire.QuestionReader;

/** A question as somebody would put it, and the same question for the rule book; {@code age} in years. */
record Example(String profession, Phrase question, int age, ObjectNode request, String expect) {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    /** The question as put at noon of that day. */
    Ask on(LocalDate day) {
        ObjectNode asked = request.deepCopy();
        ZonedDateTime noon = day.atTime(LocalTime.NOON).atZone(STOCKHOLM);
        asked.put("at", noon.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        ObjectNode subject = asked.withObject("/subject");
        subject.put("ref", "child")
                .put("birthDate", day.minusYears(age).minusMonths(3).toString());
        return switch (new QuestionReader().read(asked.toString())) {
            case Question.Understood understood -> understood.ask();
            case Question.Unknown unknown -> throw new IllegalStateException("unknown word: " + question.en());
            case Question.Malformed malformed ->
                throw new IllegalStateException(malformed.problem() + ": " + question.en());
        };
    }
}
