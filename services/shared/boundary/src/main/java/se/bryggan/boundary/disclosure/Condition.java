package se.bryggan.boundary.disclosure;

import java.util.Locale;

/** The closed vocabulary in which a row states when it applies. In a rule book: the name in camel case. */
public enum Condition {
    SUBJECT_UNDER(Parameter.NUMBER),
    SUBJECT_FROM(Parameter.NUMBER),
    /** The investigation is in one of these states. */
    INVESTIGATION(Parameter.STATES),
    /** Opened, closed, or decided not to open. */
    INVESTIGATION_DECIDED(Parameter.NONE),
    SAME_AUTHORITY(Parameter.NONE),
    OTHER_AUTHORITY(Parameter.NONE),
    /** Not from one unit of social services to another of the same authority, where inner secrecy rules. */
    NOT_WITHIN_SOCIAL_SERVICES(Parameter.NONE),
    ON_REQUEST(Parameter.NONE),
    /** The recipient made the report of concern, under the duty to report. */
    REPORTER_UNDER_DUTY(Parameter.NONE),
    FEEDBACK_REQUESTED(Parameter.NONE),
    RECIPIENT_IS_SUBJECT(Parameter.NONE),
    RECIPIENT_IS_GUARDIAN(Parameter.NONE),
    ASSIGNED_TO_CASE(Parameter.NONE),
    /** The district's policy on the investigation unit's view of an SST case allows it. */
    POLICY_VISIBILITY(Parameter.NONE),
    CELL_SIZE_KNOWN(Parameter.NONE),
    /** The only rows that direct access may use, and they may use nothing else. */
    DIRECT_ACCESS(Parameter.NONE),
    /** Everyone whose consent the category needs has given it and it is in force. */
    CONSENT_IN_FORCE(Parameter.NONE),
    SUBJECT_PLACE_HIDDEN(Parameter.NONE),
    /** Someone else that the information is about, not the recipient, is hidden or protected. */
    OTHER_PERSON_HIDDEN(Parameter.NONE);

    enum Parameter {
        NONE,
        NUMBER,
        STATES
    }

    private final Parameter parameter;
    private final String word;

    Condition(Parameter parameter) {
        this.parameter = parameter;
        this.word = camelCase(name());
    }

    /** The name in a rule book, for instance {@code subjectUnder}. */
    public String word() {
        return word;
    }

    Parameter parameter() {
        return parameter;
    }

    private static String camelCase(String name) {
        var word = new StringBuilder(name.length());
        for (String part : name.toLowerCase(Locale.ROOT).split("_", -1)) {
            word.append(word.isEmpty() ? part : Character.toUpperCase(part.charAt(0)) + part.substring(1));
        }
        return word.toString();
    }
}
