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
        script.schoolRef = ownChild();

        JsonNode step = script.await
                .until(
                        "a step on the ladder",
                        () -> mentor("/v1/steps?limit=100"),
                        reply -> reply.status() == 200 && reached(reply).isPresent())
                .body();
        String id = reached(new Reply(200, null, step)).orElseThrow().path("id").asText();

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

    /** The pupil as the guardian's own screen names it; the mentor's lists use the same reference. */
    private String ownChild() {
        Reply children = script.await.until(
                "the guardian's children",
                () -> script.api.as(script.cast.guardian(1)).get("directory", "/v1/me/children?sector=SCHOOL"),
                reply -> reply.status() == 200 && !reply.body().path("children").isEmpty());
        String name = script.cast.story().child().givenName();
        return children.body()
                .path("children")
                .valueStream()
                .filter(child -> child.path("givenName").asText().equals(name))
                .map(child -> child.path("ref").asText())
                .findFirst()
                .orElseGet(() -> children.text("/children/0/ref"));
    }

    private static String outcomes(Reply answer) {
        return answer.body().path("items").isMissingNode()
                ? answer.body()
                        .valueStream()
                        .map(AbsenceAct::outcome)
                        .distinct()
                        .collect(Collectors.joining(", "))
                : answer.body()
                        .path("items")
                        .valueStream()
                        .map(AbsenceAct::outcome)
                        .distinct()
                        .collect(Collectors.joining(", "));
    }

    private static String outcome(JsonNode item) {
        return item.path("outcome").asText();
    }
}
