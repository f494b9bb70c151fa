package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Set;
import java.util.TreeSet;

/** One line of the acceptance format, read: a question, one that fails closed, or an error with its field. */
record Line(Question question, Set<String> knownCategories, String malformedField, long number) {

    private static final ObjectMapper JSON = new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    static Line read(String text, long number) {
        try {
            var reader = QuestionReader.read(new Fields(JSON.readTree(text), ""));
            var known = new TreeSet<>(reader.question().categories());
            known.retainAll(Words.CATEGORIES);
            return new Line(reader.failsClosed() ? null : reader.question(), known, null, number);
        } catch (Fields.Malformed e) {
            return new Line(null, Set.of(), e.getMessage(), number);
        } catch (JsonProcessingException e) {
            return new Line(null, Set.of(), "line", number);
        }
    }

    boolean isError() {
        return malformedField != null;
    }

    Opinion opinion() {
        return question == null ? Opinion.denied(knownCategories, Set.of("ALERT")) : SecondOpinion.on(question);
    }

    String answer() {
        return isError()
                ? JSON.createObjectNode()
                        .put("error", malformedField)
                        .put("line", number)
                        .toString()
                : opinion().toJson().toString();
    }
}
