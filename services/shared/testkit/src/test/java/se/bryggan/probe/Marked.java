package se.bryggan.probe;

import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.EventData;

/** An event of the little application that the library is tried in. */
@EventContract(type = "se.bryggan.probe.marked.v1", topic = "school.v1", state = true)
record Marked(UUID subject, String marker) implements EventData {
    @Override
    public UUID subjectRef() {
        return subject;
    }
}
