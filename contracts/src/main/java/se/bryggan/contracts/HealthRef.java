package se.bryggan.contracts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A person as the health sector knows the person: a random UUIDv4, never derived from anything. */
public record HealthRef(@JsonValue UUID value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HealthRef {
        if (value == null) {
            throw new IllegalArgumentException("healthRef");
        }
    }
}
