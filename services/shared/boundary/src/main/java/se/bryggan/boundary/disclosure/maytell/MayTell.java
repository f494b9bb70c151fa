package se.bryggan.boundary.disclosure.maytell;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.GeneralQuestion;
import se.bryggan.boundary.disclosure.Kind;
import se.bryggan.boundary.disclosure.Outlook;
import se.bryggan.boundary.disclosure.Outlooks;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.disclosure.plain.Telling;

/** Answers <em>may I tell?</em> from the rule book, in plain Swedish and English with the paragraphs; immutable. */
public final class MayTell {

    private final RuleBook book;
    private final Outlooks outlooks;
    private final PlainWords words;

    public MayTell(RuleBook book, PlainWords words) {
        this.book = book;
        this.outlooks = new Outlooks(book);
        this.words = words;
    }

    public MayTellAnswer answer(MayTellQuestion question) {
        List<MayTellAnswer.About> about = question.from().stream()
                .sorted()
                .flatMap(from ->
                        question.categories().stream().sorted().map(category -> about(question, from, category)))
                .toList();
        List<Outlook.Answer> answers =
                about.stream().map(MayTellAnswer.About::answer).distinct().toList();
        boolean alike = answers.size() == 1;
        return new MayTellAnswer(
                alike ? answers.getFirst() : Outlook.Answer.CONDITIONS,
                alike ? about.getFirst().says() : words.of(Telling.DEPENDS),
                question.day(),
                book.version(),
                about);
    }

    private MayTellAnswer.About about(MayTellQuestion question, Branch from, Category category) {
        Outlook outlook = outlooks.of(
                new GeneralQuestion(from, question.to(), category, question.purpose(), question.day(), question.age()));
        return new MayTellAnswer.About(
                from,
                category,
                outlook.answer(),
                outlook.stop() == null ? words.of(sentence(outlook.answer())) : words.of(outlook.stop()),
                outlook.freeing().stream()
                        .map(prospect -> rule(prospect, question))
                        .toList(),
                outlook.withholding().stream()
                        .map(prospect -> rule(prospect, question))
                        .toList());
    }

    private static Telling sentence(Outlook.Answer answer) {
        return switch (answer) {
            case YES -> Telling.YES;
            case CONDITIONS -> Telling.CONDITIONS;
            case HUMAN -> Telling.HUMAN;
            case NO -> Telling.NO;
        };
    }

    private MayTellAnswer.Rule rule(Outlook.Prospect prospect, MayTellQuestion question) {
        RuleRow row = prospect.row();
        return new MayTellAnswer.Rule(
                row.id(),
                row.part(),
                row.kind(),
                row.citation(),
                row.sfs(),
                words.rule(row),
                when(prospect),
                prospect.unless().stream().map(words::of).toList(),
                Stream.concat(row.obligations().stream(), row.obligationsFor(question.purpose()).stream())
                        .distinct()
                        .map(words::of)
                        .toList(),
                row.needsLawyer());
    }

    private List<Phrase> when(Outlook.Prospect prospect) {
        RuleRow row = prospect.row();
        var when = new ArrayList<Phrase>();
        if (row.kind() == Kind.LAST_RESORT) {
            when.add(words.of(Telling.DECIDED));
        }
        prospect.conditions().stream().map(words::condition).forEach(when::add);
        if (!row.givers().isEmpty()) {
            when.add(words.consented(row));
        }
        if (!row.findings().isEmpty()) {
            when.add(words.found(row));
        }
        row.attestedByAsker().stream().map(words::attested).forEach(when::add);
        return when;
    }
}
