package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import se.bryggan.boundary.disclosure.AskersWord;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.Trial;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** One line of JSON: the members of the decision, then {@code stoppedBy} and {@code tried}. */
final class ExplanationJson implements ExplanationForm {

    private final PlainWords words;

    ExplanationJson(PlainWords words) {
        this.words = words;
    }

    @Override
    public String write(Explanation explanation) {
        return AnswerWriter.object(json -> {
            AnswerWriter.members(json, explanation.decision());
            json.writeArrayFieldStart("stoppedBy");
            for (Reason reason : ExplanationForm.stops(explanation)) {
                json.writeStartObject();
                json.writeStringField("reason", reason.name());
                phrase(json, words.of(reason));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeArrayFieldStart("tried");
            for (Trial trial : explanation.trials()) {
                trial(json, trial);
            }
            json.writeEndArray();
        });
    }

    private void trial(JsonGenerator json, Trial trial) throws IOException {
        json.writeStartObject();
        json.writeStringField("category", trial.category().name());
        json.writeStringField("rule", trial.row().id());
        json.writeStringField("part", trial.row().part());
        json.writeStringField("kind", trial.row().kind().name());
        json.writeStringField("citation", trial.row().citation());
        json.writeStringField("sfs", trial.row().sfs());
        json.writeStringField("reason", trial.reason().name());
        if (trial.unmet() != null) {
            json.writeStringField("unmet", trial.unmet().toString());
        }
        if (ExplanationForm.tookEffect(trial.reason())) {
            attested(json, trial);
        }
        phrase(json, words.why(trial));
        json.writeEndObject();
    }

    /** Conditions for which there is no fact: whoever asked has attested them. */
    private void attested(JsonGenerator json, Trial trial) throws IOException {
        json.writeArrayFieldStart("attestedByAsker");
        for (AskersWord word : trial.row().attestedByAsker()) {
            json.writeStartObject();
            json.writeStringField("word", word.name());
            phrase(json, words.of(word));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void phrase(JsonGenerator json, Phrase phrase) throws IOException {
        json.writeStringField("sv", phrase.sv());
        json.writeStringField("en", phrase.en());
    }
}
