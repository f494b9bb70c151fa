package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.bryggan.boundary.secondopinion.Question.Context;

/** Reads the facts that some rules ask for; what nobody has said is neither yes nor no. */
final class ContextReader {

    private static final Fields NOTHING = new Fields(JsonNodeFactory.instance.objectNode(), "context");
    private static final List<String> FLAGS = List.of(
            "reporter",
            "duty",
            "feedbackRequested",
            "onRequest",
            "assignedToCase",
            "sipParticipant",
            "familyInformed",
            "threat",
            "blocked");

    private ContextReader() {}

    static Context context(Fields question) {
        Fields f = inOrNothing(question, "context");
        Fields policy = inOrNothing(f, "policy");
        return new Context(
                flags(f, true),
                flags(f, false),
                f.wordOr("channel", Words.CHANNELS, ""),
                f.has("cellSize") ? Double.valueOf(f.numberOr("cellSize", 0)) : null,
                f.numberOr("consentStoreAgeSeconds", 0),
                policy.wordOr("sst.investigation_visibility", Words.VISIBILITIES, "ON_INVESTIGATION_WITH_FAMILY"),
                policy.numberOr("statistics.min_cell_size", 0));
    }

    private static Fields inOrNothing(Fields f, String name) {
        return f.has(name) ? f.in(name) : NOTHING;
    }

    private static Set<String> flags(Fields f, boolean answer) {
        var names = new TreeSet<String>();
        FLAGS.stream().filter(name -> f.has(name) && f.truth(name) == answer).forEach(names::add);
        return names;
    }
}
