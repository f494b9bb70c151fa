package se.bryggan.boundary.disclosure;

import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Facts that some rules ask for. Null = nobody has said; it never helps a disclosure.
 *
 * <p>An exception is {@code consentStoreAge}: null = the consent statements were read at the source itself. Whoever
 * reads them from a view must fill it, and fill in more than the limit when the age is not known.
 *
 * @param reporter the recipient made the report of concern
 * @param duty the recipient or source is under the duty to report
 * @param assignedToCase the recipient has the child in its own work
 * @param sipParticipant the recipient is a named participant of the individual plan
 * @param familyInformed the family knows of this exchange
 * @param threat known violence or threat; null is treated as a possible threat
 * @param blocked the patient data are blocked (spärr) at the source
 * @param cellSize the smallest cell of an aggregate, in persons
 */
public record Context(
        Boolean reporter,
        Boolean duty,
        Boolean feedbackRequested,
        Boolean onRequest,
        Boolean assignedToCase,
        Boolean sipParticipant,
        Boolean familyInformed,
        Boolean threat,
        Boolean blocked,
        Integer cellSize,
        Channel channel,
        Duration consentStoreAge,
        Policy policy,
        Origin origin) {

    /** No fact is known. */
    public static final Context UNKNOWN = new Builder().build();

    public Context {
        policy = policy == null ? Policy.DEFAULT : policy;
    }

    public static Builder builder() {
        return new Builder();
    }

    /** The same facts; who states them is named, unless somebody already is. */
    public Context statedBy(Origin asker) {
        return origin == null && statesFacts() ? with(policy, asker) : this;
    }

    Context withPolicy(Policy narrowed) {
        return with(narrowed, origin);
    }

    /** Whether anything is stated that only somebody can know; the channel, an age and a policy are measured. */
    boolean statesFacts() {
        return Stream.of(
                        reporter,
                        duty,
                        feedbackRequested,
                        onRequest,
                        assignedToCase,
                        sipParticipant,
                        familyInformed,
                        threat,
                        blocked,
                        cellSize)
                .anyMatch(Objects::nonNull);
    }

    private Context with(Policy otherPolicy, Origin otherOrigin) {
        return new Context(
                reporter,
                duty,
                feedbackRequested,
                onRequest,
                assignedToCase,
                sipParticipant,
                familyInformed,
                threat,
                blocked,
                cellSize,
                channel,
                consentStoreAge,
                otherPolicy,
                otherOrigin);
    }

    /** Collects facts one by one; what is not set stays unknown. */
    public static final class Builder {
        private Boolean reporter;
        private Boolean duty;
        private Boolean feedbackRequested;
        private Boolean onRequest;
        private Boolean assignedToCase;
        private Boolean sipParticipant;
        private Boolean familyInformed;
        private Boolean threat;
        private Boolean blocked;
        private Integer cellSize;
        private Channel channel;
        private Duration consentStoreAge;
        private Policy policy;
        private Origin origin;

        private Builder() {}

        public Builder reporter(Boolean value) {
            reporter = value;
            return this;
        }

        public Builder duty(Boolean value) {
            duty = value;
            return this;
        }

        public Builder feedbackRequested(Boolean value) {
            feedbackRequested = value;
            return this;
        }

        public Builder onRequest(Boolean value) {
            onRequest = value;
            return this;
        }

        public Builder assignedToCase(Boolean value) {
            assignedToCase = value;
            return this;
        }

        public Builder sipParticipant(Boolean value) {
            sipParticipant = value;
            return this;
        }

        public Builder familyInformed(Boolean value) {
            familyInformed = value;
            return this;
        }

        public Builder threat(Boolean value) {
            threat = value;
            return this;
        }

        public Builder blocked(Boolean value) {
            blocked = value;
            return this;
        }

        public Builder cellSize(Integer value) {
            cellSize = value;
            return this;
        }

        public Builder channel(Channel value) {
            channel = value;
            return this;
        }

        public Builder consentStoreAge(Duration value) {
            consentStoreAge = value;
            return this;
        }

        public Builder policy(Policy value) {
            policy = value;
            return this;
        }

        public Builder origin(Origin value) {
            origin = value;
            return this;
        }

        public Context build() {
            return new Context(
                    reporter,
                    duty,
                    feedbackRequested,
                    onRequest,
                    assignedToCase,
                    sipParticipant,
                    familyInformed,
                    threat,
                    blocked,
                    cellSize,
                    channel,
                    consentStoreAge,
                    policy,
                    origin);
        }
    }
}
