package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;

/** Investigations that begin today or tomorrow, findings that cover or miss, and all that the context may say. */
final class MadeUpFacts {

    private static final List<String> FLAGS = List.of(
            "reporter", "duty", "feedbackRequested", "onRequest", "assignedToCase", "sipParticipant", "familyInformed");
    private static final List<String> STATES = List.of("NONE", "PRELIMINARY_ASSESSMENT", "OPENED", "OPENED", "CLOSED");

    private final Dice dice;

    MadeUpFacts(Dice dice) {
        this.dice = dice;
    }

    void fill(ObjectNode q, Aim aim) {
        if (dice.in100(60)) {
            investigation(q.putObject("investigation"), aim.day());
        }
        if (dice.in100(60)) {
            assessment(q.putObject("assessment"), aim.category());
        }
        if (dice.in100(90)) {
            context(q.putObject("context"));
        }
    }

    private void investigation(ObjectNode investigation, LocalDate day) {
        investigation.put("state", dice.one(STATES));
        if (dice.in100(75)) {
            investigation.put(
                    "since",
                    day.plusDays(dice.in100(80) ? -dice.upTo(100) : dice.between(-1, 1))
                            .toString());
        }
    }

    private void assessment(ObjectNode assessment, String aimedAt) {
        assessment.put("attested", dice.in100(90)).put("by", "role-1");
        assessment.put("finding", dice.in100(25) ? "NECESSARY" : dice.one(Words.FINDINGS));
        if (dice.in100(30)) {
            ArrayNode covered = assessment.putArray("categories");
            if (dice.in100(60)) {
                covered.add(aimedAt);
            }
            dice.some(Words.CATEGORIES, 2).forEach(covered::add);
        }
    }

    private void context(ObjectNode context) {
        FLAGS.stream().filter(name -> dice.in100(75)).forEach(name -> context.put(name, dice.in100(75)));
        if (dice.in100(50)) {
            context.put("threat", dice.in100(50));
        }
        if (dice.in100(20)) {
            context.put("blocked", dice.in100(80));
        }
        if (dice.in100(60)) {
            context.put("cellSize", dice.between(0, 12));
        }
        if (dice.in100(30)) {
            context.put("channel", dice.in100(40) ? "DIRECT_ACCESS" : dice.one(Words.CHANNELS));
        }
        if (dice.in100(20)) {
            context.put("consentStoreAgeSeconds", dice.of(0, 9, 10, 11, 3600));
        }
        policy(context);
    }

    private void policy(ObjectNode context) {
        if (dice.in100(50)) {
            ObjectNode policy = context.putObject("policy");
            policy.put("sst.investigation_visibility", dice.one(Words.VISIBILITIES));
            if (dice.in100(40)) {
                policy.put("statistics.min_cell_size", dice.between(1, 10));
            }
        }
    }
}
