package se.bryggan.boundary.accesslog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import se.bryggan.boundary.accesslog.LogRules.Sentence;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/** Says in plain Swedish and English what a row tells, no more than its masks leave. */
final class Wording {

    private final LogRules rules;
    private final PlainWords words;
    private final RuleBook book;
    private final Grounds grounds;

    Wording(LogRules rules, PlainWords words, RuleBook book, Grounds grounds) {
        this.rules = rules;
        this.words = words;
        this.book = book;
        this.grounds = grounds;
    }

    /** Why it was permitted: a sentence, and the law behind it. */
    private record Why(Phrase sentence, String law) {}

    /** What is said of every log, whatever is in it. */
    Phrase note() {
        return frame(Sentence.NOTE);
    }

    Phrase say(LogRow row, Set<Category> kinds, boolean namesRecipient, Branch holder) {
        Phrase said = row.crossing() == null ? act(row) : disclosure(row, kinds, namesRecipient);
        for (Why why : whys(row, kinds, holder)) {
            Phrase ground = fill(fill(frame(Sentence.GROUND), "{why}", why.sentence), "{law}", same(why.law));
            said = followed(said, ground);
        }
        return row.refused() && row.crossing() != null ? followed(said, frame(Sentence.NO_GROUND)) : said;
    }

    /** The paragraphs behind what was permitted; none for what was refused. */
    List<String> law(LogRow row, Set<Category> kinds, Branch holder) {
        return whys(row, kinds, holder).stream().map(Why::law).distinct().toList();
    }

    private Phrase act(LogRow row) {
        LogRules.Act act = rules.acts().get(row.act());
        Phrase frame = frame(row.refused() ? Sentence.REFUSED_ACT : Sentence.ACT);
        return fill(fill(frame, "{who}", who(row)), "{act}", new Phrase(act.sv(), act.en()));
    }

    private Phrase disclosure(LogRow row, Set<Category> kinds, boolean namesRecipient) {
        Phrase frame = frame(row.refused() ? Sentence.REFUSED_DISCLOSURE : Sentence.DISCLOSURE);
        Phrase recipient = namesRecipient ? words.of(row.crossing().recipient()) : frame(Sentence.OTHER_RECIPIENT);
        Phrase filled = fill(fill(frame, "{who}", who(row)), "{kinds}", words.allOf(kinds));
        return fill(
                fill(filled, "{recipient}", recipient),
                "{purpose}",
                words.of(row.crossing().purpose()));
    }

    private List<Why> whys(LogRow row, Set<Category> kinds, Branch holder) {
        var whys = new ArrayList<Why>();
        if (!row.refused()) {
            LocalDate day = row.at().atZone(Reader.STOCKHOLM).toLocalDate();
            for (String rule : row.rules()) {
                if (row.crossing() == null) {
                    grounds.of(rule, day)
                            .map(ground -> new Why(entry(rules.relations().get(ground.relation())), ground.citation()))
                            .ifPresent(whys::add);
                } else {
                    book.rows().stream()
                            .filter(version -> version.id().equals(rule)
                                    && version.inForce(day)
                                    && fits(version, row.crossing(), kinds, holder))
                            .map(version -> new Why(clause(words.rule(version)), version.citation()))
                            .forEach(whys::add);
                }
            }
        }
        return whys;
    }

    private static boolean fits(RuleRow version, LogRow.Crossing crossing, Set<Category> kinds, Branch holder) {
        return version.from().contains(holder)
                && version.to().contains(crossing.recipient())
                && version.purposes().contains(crossing.purpose())
                && !Collections.disjoint(version.categories(), kinds);
    }

    private Phrase who(LogRow row) {
        return entry(rules.roles().getOrDefault(row.by().role(), rules.roles().get("unknown")));
    }

    private Phrase frame(Sentence sentence) {
        return entry(rules.sentences().get(sentence));
    }

    private static Phrase entry(List<String> both) {
        return new Phrase(both.get(0), both.get(1));
    }

    /** A sentence to stand inside another: without its full stop. */
    private static Phrase clause(Phrase sentence) {
        return new Phrase(withoutStop(sentence.sv()), withoutStop(sentence.en()));
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    private static Phrase same(String text) {
        return new Phrase(text, text);
    }

    private static Phrase fill(Phrase frame, String name, Phrase value) {
        return new Phrase(frame.sv().replace(name, value.sv()), frame.en().replace(name, value.en()));
    }

    private static Phrase followed(Phrase one, Phrase next) {
        return new Phrase(one.sv() + ' ' + next.sv(), one.en() + ' ' + next.en());
    }
}
