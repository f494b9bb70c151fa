package se.bryggan.local.demo;

import java.util.List;
import java.util.Map;

/** The established plan with another date of follow-up: a change that would have to be disclosed again. */
record Revision(Reply sip) {

    Map<String, Object> body(Script script) {
        return Map.of(
                "actions", actions(),
                "measuresByOthers", sip.text("/plan/measuresByOthers"),
                "overallResponsible", sip.body().at("/plan/overallResponsible"),
                "childsVoice", sip.text("/plan/childsVoice"),
                "followUpOn", script.today().plusWeeks(4).toString());
    }

    private List<?> actions() {
        return sip.body()
                .at("/plan/parts")
                .valueStream()
                .flatMap(part -> part.path("actions").valueStream())
                .toList();
    }
}
