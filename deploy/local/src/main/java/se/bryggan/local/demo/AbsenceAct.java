package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Missed lessons become a step on the absence ladder, and the mentor is told why. */
final class AbsenceAct {
    private static final Set<String> MAPPING_OR_MORE =
            Set.of("IN_DEPTH_MAPPING", "ABSENCE_INQUIRY", "REPEATED_OR_LONGER_ABSENCE");

    private final Script script;
    private final Api.As supplier;
    private final Supplier marks;

    AbsenceAct(Script script, Api.As supplier, Supplier marks) {
        this.script = script;
        this.supplier = supplier;
        this.marks = marks;
    }

    void play() {
        script.tell.step("The attendance system sends the last school day");
        Api.CloudEvents events = marks.pending(script.cast.story());
        Reply answer = Api.expect("intake", supplier.post("school", "/v1/events", events), 202);
        script.tell.say(
                events.events().size() + " marks sent, " + outcomes(answer) + ". Minutes only: no reason, no name.");
        // The mentor's lists use the same reference.
        script.schoolRef = script.pupil(1, "SCHOOL");

        Reply steps =
                script.await.until("a step on the ladder", () -> mentor("/v1/steps?limit=100"), reply -> reached(reply)
                        .isPresent());
        String id = reached(steps).orElseThrow().path("id").asText();

        script.tell.step("The mentor reads why a step was reached");
        Reply explained = Api.expect("the explanation", mentor("/v1/steps/" + id), 200);
        script.tell.say("Step " + explained.text("/step") + ", " + explained.text("/sharePermille")
                + " thousandths of the minutes: " + explained.text("/sentence"));
        script.tell.ground("rule " + explained.text("/rule") + ", policy " + explained.text("/policyVersion")
                + "; a step tells the school's own staff, never social services");
    }

    private Reply mentor(String path) {
        return script.api.as(script.cast.mentor()).get("school", path);
    }

    private Optional<JsonNode> reached(Reply steps) {
        return steps.body()
                .path("items")
                .valueStream()
                .filter(step -> step.path("schoolRef").asText().equals(script.schoolRef)
                        && MAPPING_OR_MORE.contains(step.path("step").asText()))
                .findFirst();
    }

    private static String outcomes(Reply answer) {
        return answer.body()
                .path("items")
                .valueStream()
                .map(item -> item.path("outcome").asText())
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
