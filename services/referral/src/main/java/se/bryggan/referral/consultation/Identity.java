package se.bryggan.referral.consultation;

import java.util.regex.Pattern;

/**
 * Finds what looks like an identity number in a text: personnummer, samordningsnummer and temporary numbers, with or
 * without century and separator. Rather too often than too seldom: the text can be written without it.
 */
final class Identity {

    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{2})?\\d{6}\\s?[-+\\u2013]?\\s?([0-9]{4}|[A-Za-z]{2}[0-9]{2})(?!\\d)");

    private Identity() {}

    static boolean in(String text) {
        return NUMBER.matcher(text).find();
    }
}
