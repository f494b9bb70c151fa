package se.bryggan.consent.rulebook;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Explanation;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.disclosure.wire.ExplanationView;
import se.bryggan.boundary.disclosure.wire.Question;
import se.bryggan.boundary.disclosure.wire.QuestionReader;
import se.bryggan.boundary.gate.Guarded;

/** Explains what the rule book says of a question about somebody made up. Nothing is disclosed on it. */
@ApplicationScoped
class ExplainQuestion {

    private final DisclosurePoint point;
    private final ObjectMapper json;
    private final QuestionReader reader = new QuestionReader();
    private final PlainWords words = PlainWords.load(Thread.currentThread().getContextClassLoader());

    ExplainQuestion(DisclosurePoint point, ObjectMapper json) {
        this.point = point;
        this.json = json;
    }

    sealed interface Result permits Explained, NotUnderstood {}

    record Explained(ExplanationView explanation) implements Result {}

    /** {@code problem} names the field, never its value. */
    record NotUnderstood(String problem) implements Result {}

    @Guarded("rulebook.explain")
    Result explain(TypedQuestion question) {
        return switch (reader.read(text(question))) {
            case Question.Understood understood -> explained(point.explain(understood.ask()));
            case Question.Unknown unknown -> explained(unknown(unknown.knownCategories()));
            case Question.Malformed malformed -> new NotUnderstood(malformed.problem());
        };
    }

    private Explained explained(Explanation explanation) {
        return new Explained(ExplanationView.of(explanation, words));
    }

    private Explanation unknown(Set<Category> known) {
        return new Explanation(point.denyUnknown(known), List.of());
    }

    private String text(TypedQuestion question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of words", e);
        }
    }
}
