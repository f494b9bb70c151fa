package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import se.bryggan.boundary.disclosure.Ask;

/**
 * Which recorded decisions a draft rule book would decide otherwise, by rule and unit, without showing a pupil.
 *
 * <p>A figure that is about fewer than five persons is absent, and so is the sum that it could be worked out from.
 * {@code notReplayable} counts decisions whose facts cannot be used.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record WhatIfReport(String ruleBook, Long decisions, Long flipped, Long notReplayable, List<Group> groups) {

    public WhatIfReport {
        groups = List.copyOf(groups);
    }

    /** Without the groups whose figure is absent: that there is one of them is told by the sum that is absent too. */
    WhatIfReport withoutSmallGroups() {
        return new WhatIfReport(
                ruleBook,
                decisions,
                flipped,
                notReplayable,
                groups.stream().filter(group -> group.decisions() != null).toList());
    }

    /** Decisions of one unit that would flip in the same way. {@code unit} may be absent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Group(
            String branch,
            String unit,
            String from,
            String to,
            String purpose,
            Ruling recorded,
            Ruling drafted,
            Long decisions) {

        static Group of(Recorded recorded, Answer drafted) {
            Ask ask = recorded.ask();
            return new Group(
                    recorded.authority() + "/" + recorded.branch(),
                    recorded.unit().isEmpty() ? null : recorded.unit(),
                    ask.source().branch().name(),
                    ask.recipient().branch().name(),
                    ask.purpose().name(),
                    Ruling.of(recorded.answer()),
                    Ruling.of(drafted),
                    null);
        }

        Group with(Long figure) {
            return new Group(branch, unit, from, to, purpose, recorded, drafted, figure);
        }
    }

    /** An outcome, and the rules behind it. */
    public record Ruling(String outcome, boolean review, List<String> rules) {

        static Ruling of(Answer answer) {
            return new Ruling(answer.outcome(), answer.review(), List.copyOf(answer.rules()));
        }

        String brief() {
            return outcome + (review ? "+review " : " ") + rules;
        }
    }
}
