package se.bryggan.boundary.disclosure.maytell;

import java.time.LocalDate;
import java.util.List;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Kind;
import se.bryggan.boundary.disclosure.Outlook;
import se.bryggan.boundary.disclosure.plain.Phrase;

/**
 * The answer, in a word and a sentence, and below it one answer for each branch and kind of information. It is about no
 * person and gives no leave to disclose.
 */
public record MayTellAnswer(Outlook.Answer answer, Phrase says, LocalDate day, String ruleBook, List<About> about) {

    public MayTellAnswer {
        about = List.copyOf(about);
    }

    /**
     * One kind of information. {@code rules} are those that could let it out: one is enough, with all that it takes.
     * {@code withheldBy} are those that hold it back where they apply, whatever the others say.
     */
    public record About(
            Branch from,
            Category category,
            Outlook.Answer answer,
            Phrase says,
            List<Rule> rules,
            List<Rule> withheldBy) {

        public About {
            rules = List.copyOf(rules);
            withheldBy = List.copyOf(withheldBy);
        }
    }

    /**
     * A rule in plain words: {@code when} must all be so, {@code unless} none, {@code then} must be done.
     * {@code awaitsLawyer}: a lawyer must confirm it before a production start.
     */
    public record Rule(
            String rule,
            String part,
            Kind kind,
            String citation,
            String sfs,
            Phrase says,
            List<Phrase> when,
            List<Phrase> unless,
            List<Phrase> then,
            boolean awaitsLawyer) {

        public Rule {
            when = List.copyOf(when);
            unless = List.copyOf(unless);
            then = List.copyOf(then);
        }
    }
}
