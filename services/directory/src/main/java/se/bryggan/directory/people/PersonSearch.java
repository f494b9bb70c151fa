package se.bryggan.directory.people;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** The body of a search, so that no personnummer stands in a URL. Never printed. */
record PersonSearch(@NotNull @Size(min = 12, max = 13) String personnummer) {

    @JsonCreator
    PersonSearch(@JsonProperty("personnummer") String personnummer) {
        this.personnummer = personnummer;
    }

    @Override
    public String toString() {
        return "PersonSearch";
    }
}
