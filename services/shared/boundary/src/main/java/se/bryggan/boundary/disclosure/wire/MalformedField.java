package se.bryggan.boundary.disclosure.wire;

/** A field is missing or wrong; the message names it and never holds its value. */
final class MalformedField extends RuntimeException {

    MalformedField(String field, String problem) {
        super(field + ": " + problem, null, false, false);
    }
}
