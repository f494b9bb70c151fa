package se.bryggan.boundary.disclosure.wire;

import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Category;

/** What one line turned out to ask. */
public sealed interface Question {

    /** Well-formed, in words that the platform knows. */
    record Understood(Ask ask) implements Question {}

    /** Well-formed, but it names a branch, category or purpose that the platform does not know. */
    record Unknown(Set<Category> knownCategories) implements Question {}

    /** Not an object, or a field is missing or wrong; {@code problem} names the field, never its value. */
    record Malformed(String problem) implements Question {}
}
