package se.bryggan.consent.rulebook;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.handbook.Professions;
import se.bryggan.boundary.disclosure.maytell.MayTell;
import se.bryggan.boundary.disclosure.maytell.MayTellAnswer;
import se.bryggan.boundary.disclosure.maytell.MayTellQuestion;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** A profession asks what may be told, about nobody in particular. */
@ApplicationScoped
class AskMayTell {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final MayTell mayTell;
    private final Professions professions;

    AskMayTell(Gate gate, RuleBook book) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        this.gate = gate;
        this.mayTell = new MayTell(book, PlainWords.load(loader));
        this.professions = Professions.load(loader);
    }

    sealed interface Result permits Answered, NobodyAsks {}

    record Answered(MayTellAnswer answer) implements Result {}

    /** No profession of that name, or whoever asks works in no branch and names none. */
    record NobodyAsks() implements Result {}

    @Guarded("rulebook.may-tell")
    Result ask(MayITell question) {
        AccessPermit permit = gate.permit();
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        return from(question, permit.actor().branch())
                .<Result>map(from -> new Answered(mayTell.answer(new MayTellQuestion(
                        from,
                        question.to(),
                        question.categories(),
                        question.purpose(),
                        question.day() == null ? today : question.day(),
                        question.age()))))
                .orElseGet(NobodyAsks::new);
    }

    /** What the question says, else where the asker works. */
    private Optional<Set<Branch>> from(MayITell question, Branch own) {
        if (question.profession() != null) {
            return professions.branches(question.profession());
        }
        return Optional.ofNullable(question.from() == null ? own : question.from())
                .map(Set::of);
    }
}
