package se.bryggan.directory.register;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A personnummer or what stands in for one: coordination, reserve or temporary number ({@code 20130101TF01}), 12
 * characters. Never printed.
 */
public record PersonNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9]{8}(?:[0-9]{4}|TF[0-9]{2})");

    public PersonNumber {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not the form of a personal number");
        }
    }

    /** Reads a number of twelve characters, with or without the sign before the last four; empty for anything else. */
    public static Optional<PersonNumber> parse(String text) {
        String bare = text == null ? "" : text.strip().toUpperCase(Locale.ROOT).replaceFirst("[-+]", "");
        return FORM.matcher(bare).matches() ? Optional.of(new PersonNumber(bare)) : Optional.empty();
    }

    @Override
    public String toString() {
        return "PersonNumber";
    }
}
