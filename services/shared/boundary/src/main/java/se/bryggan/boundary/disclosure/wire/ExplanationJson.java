package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** One line of JSON: an {@link ExplanationView}. */
final class ExplanationJson implements ExplanationForm {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PlainWords words;

    ExplanationJson(PlainWords words) {
        this.words = words;
    }

    @Override
    public String write(Explanation explanation) {
        try {
            return JSON.writeValueAsString(ExplanationView.of(explanation, words));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
    }
}
