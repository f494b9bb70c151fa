package se.bryggan.boundary.secondopinion;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import se.bryggan.boundary.secondopinion.Question.Assessment;
import se.bryggan.boundary.secondopinion.Question.Consent;
import se.bryggan.boundary.secondopinion.Question.Investigation;
import se.bryggan.boundary.secondopinion.Question.Party;
import se.bryggan.boundary.secondopinion.Question.Person;

/** Reads a question; notes a word for branch, category or purpose that nobody knows, refuses a bad field. */
final class QuestionReader {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Pattern RFC_3339 =
            Pattern.compile(".{10}[Tt]\\d\\d:\\d\\d:\\d\\d([.]\\d+)?([Zz]|[+-]\\d\\d:\\d\\d)");

    private boolean unknownWord;
    private LocalDate day;
    private Question question;

    private QuestionReader() {}

    /** The question of a line; its fields are read even when a word is unknown, since a bad field goes before. */
    static QuestionReader read(Fields fields) {
        var reader = new QuestionReader();
        reader.question = reader.question(fields.has("request") ? fields.in("request") : fields);
        return reader;
    }

    Question question() {
        return question;
    }

    boolean failsClosed() {
        return unknownWord || question.categories().isEmpty();
    }

    private Question question(Fields f) {
        day = day(f);
        return new Question(
                day,
                party(f.in("source")),
                party(f.in("recipient")),
                person(f.in("subject")),
                f.has("alsoConcerns")
                        ? f.each("alsoConcerns").stream().map(this::person).toList()
                        : List.of(),
                known(f.words("categories"), Words.CATEGORIES),
                known(f.text("purpose"), Words.PURPOSES),
                f.textOr("claimedBasis", null),
                f.has("consents")
                        ? f.each("consents").stream().map(this::consent).toList()
                        : List.of(),
                f.has("investigation") ? investigation(f.in("investigation")) : new Investigation("NONE", null),
                f.has("assessment") ? assessment(f.in("assessment")) : null,
                ContextReader.context(f));
    }

    private static LocalDate day(Fields f) {
        String at = f.text("at");
        try {
            return RFC_3339.matcher(at).matches()
                    ? OffsetDateTime.parse(at).atZoneSameInstant(STOCKHOLM).toLocalDate()
                    : Fields.plainDate(at);
        } catch (DateTimeException e) {
            throw new Fields.Malformed("at");
        }
    }

    private Party party(Fields f) {
        f.textOr("role", null);
        return new Party(known(f.text("branch"), Words.BRANCHES), f.text("authority"));
    }

    private Person person(Fields f) {
        LocalDate birthDate = f.date("birthDate");
        if (birthDate.isAfter(day)) {
            throw new Fields.Malformed(f.path("birthDate"));
        }
        flag(f, "mature");
        return new Person(
                f.text("ref"),
                birthDate,
                f.wordOr("custody", Set.of("JOINT", "SOLE", "SPECIAL"), null),
                f.wordOr("protection", Words.PROTECTIONS, "NONE"),
                flag(f, "whereaboutsHidden"));
    }

    private Consent consent(Fields f) {
        return new Consent(
                f.text("giver"),
                f.word("capacity", Set.of("GUARDIAN", "SUBJECT", "THIRD_PERSON")),
                f.word("state", Set.of("GIVEN", "REFUSED", "WITHDRAWN", "REQUESTED")),
                wordsOrAll(f, "categories", Words.CATEGORIES),
                wordsOrAll(f, "recipients", Words.BRANCHES),
                flag(f, "namedRecipientsOnly"),
                wordsOrAll(f, "purposes", Words.PURPOSES),
                f.date("validFrom"),
                f.dateOrNull("validTo"));
    }

    private static Investigation investigation(Fields f) {
        Set<String> states = Set.of("NONE", "PRELIMINARY_ASSESSMENT", "OPENED", "CLOSED");
        return new Investigation(f.word("state", states), f.dateOrNull("since"));
    }

    private Assessment assessment(Fields f) {
        boolean attested = f.truth("attested");
        if (attested || f.has("by")) {
            f.text("by");
        }
        String finding = attested ? f.word("finding", Words.FINDINGS) : f.wordOr("finding", Words.FINDINGS, null);
        var assessment = new Assessment(finding, wordsOrAll(f, "categories", Words.CATEGORIES));
        return attested ? assessment : null;
    }

    private static boolean flag(Fields f, String name) {
        return f.has(name) && f.truth(name);
    }

    private Set<String> wordsOrAll(Fields f, String name, Set<String> vocabulary) {
        return f.has(name) ? known(f.words(name), vocabulary) : null;
    }

    private Set<String> known(Set<String> words, Set<String> vocabulary) {
        unknownWord |= !vocabulary.containsAll(words);
        return words;
    }

    private String known(String word, Set<String> vocabulary) {
        unknownWord |= !vocabulary.contains(word);
        return word;
    }
}
