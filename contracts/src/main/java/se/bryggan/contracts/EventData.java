package se.bryggan.contracts;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * The data of an event: one sector's references, codes, minutes, dates and versions; never who someone is.
 *
 * <p>Each implementation is a record with an {@link EventContract}; its JSON Schema stands under {@code contracts/schemas}.
 */
public interface EventData {

    /** Key of the event and of its order, never null: the subject's reference, or the matter's when there is no subject. */
    @JsonIgnore
    UUID subjectRef();

    /** What a newer event of the same type takes the place of; more than one per subject is usual. */
    @JsonIgnore
    default String stateKey() {
        return subjectRef().toString();
    }
}
