package se.bryggan.boundary.disclosure.wire;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import se.bryggan.boundary.disclosure.Assessment;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Channel;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.Investigation;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Origin;
import se.bryggan.boundary.disclosure.Policy;
import se.bryggan.boundary.disclosure.Visibility;

/**
 * Reads what a request says besides who asks whom for what: investigation, assessment, context. Numbers are rounded
 * towards the narrower answer.
 */
final class FactsReader {

    private FactsReader() {}

    static Investigation investigation(Fields investigation) {
        return investigation == null
                ? null
                : new Investigation(
                        investigation.choice("state", InvestigationState.class),
                        investigation.optionalDay("since"),
                        null);
    }

    /** Null = none, or one that nobody has attested. */
    static Assessment assessment(Fields assessment, Instant at) {
        if (assessment == null) {
            return null;
        }
        boolean attested = assessment.truth("attested");
        String by = attested ? assessment.text("by") : assessment.optionalText("by");
        Finding finding = attested
                ? assessment.choice("finding", Finding.class)
                : assessment.optionalChoice("finding", Finding.class);
        Set<Category> covered = assessment.optionalWords("categories", Category.class);
        return attested ? new Assessment(finding, covered, new Origin(by, at)) : null;
    }

    static Context context(Fields context) {
        if (context == null) {
            return Context.UNKNOWN;
        }
        return Context.builder()
                .reporter(context.optionalTruth("reporter"))
                .duty(context.optionalTruth("duty"))
                .feedbackRequested(context.optionalTruth("feedbackRequested"))
                .onRequest(context.optionalTruth("onRequest"))
                .assignedToCase(context.optionalTruth("assignedToCase"))
                .sipParticipant(context.optionalTruth("sipParticipant"))
                .familyInformed(context.optionalTruth("familyInformed"))
                .threat(context.optionalTruth("threat"))
                .blocked(context.optionalTruth("blocked"))
                .cellSize(leastPersons(context.optionalNumber("cellSize")))
                .channel(context.optionalChoice("channel", Channel.class))
                .consentStoreAge(seconds(context.optionalNumber("consentStoreAgeSeconds")))
                .policy(policy(context.optionalObject("policy")))
                .build();
    }

    private static Policy policy(Fields policy) {
        return policy == null
                ? null
                : new Policy(
                        policy.optionalChoice("sst.investigation_visibility", Visibility.class),
                        mostPersons(policy.optionalNumber("statistics.min_cell_size")));
    }

    private static Integer leastPersons(Double number) {
        return number == null ? null : (int) Math.floor(number);
    }

    private static Integer mostPersons(Double number) {
        return number == null ? null : (int) Math.ceil(number);
    }

    private static Duration seconds(Double number) {
        return number == null ? null : Duration.ofMillis((long) Math.ceil(number * 1000));
    }
}
