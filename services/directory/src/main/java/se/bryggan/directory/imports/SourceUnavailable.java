package se.bryggan.directory.imports;

/** A source did not answer as it should; {@code getMessage()} names the source and nothing of what it holds. */
final class SourceUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SourceUnavailable(String source) {
        super(source, null, false, false);
    }
}
