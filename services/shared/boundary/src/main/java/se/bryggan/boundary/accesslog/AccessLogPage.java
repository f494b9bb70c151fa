package se.bryggan.boundary.accesslog;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import se.bryggan.boundary.disclosure.plain.Phrase;

/**
 * One page of a log, newest first. {@code next} is where the next page begins, null at the end. There is no total: it
 * would count what waits, or tell that something does. {@code note} is the same for every log.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccessLogPage(List<Entry> entries, UUID next, Phrase note) {

    public AccessLogPage {
        entries = List.copyOf(entries);
    }
}
