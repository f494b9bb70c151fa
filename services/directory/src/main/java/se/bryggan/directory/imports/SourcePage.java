package se.bryggan.directory.imports;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;

/** A page of a source's listing; no token, or no rows, means that it was the last. */
@JsonIgnoreProperties(ignoreUnknown = true)
record SourcePage<T>(List<T> data, String pageToken) {

    SourcePage {
        data = data == null ? List.of() : List.copyOf(data);
    }
}
