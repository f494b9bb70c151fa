package se.bryggan.consent.statement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.bryggan.boundary.facts.Facts;
import se.bryggan.boundary.facts.PersonFact;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/**
 * Looks again at what was said about a person to one holder, when the person turns 15 or 18 or when custody or protection
 * changes: ends what counts no more, and asks those whose word is needed now.
 *
 * <p>No decision waits for this: the decision point takes age, guardians and protection as they are at that moment. What
 * is ended here stays ended, so nothing comes to count again when a change is changed back.
 */
@ApplicationScoped
class ReviewStatements {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Gate gate;
    private final Facts facts;
    private final Statements statements;
    private final Register register;
    private final Questions questions;
    private final Watches watches;

    ReviewStatements(
            Gate gate, Facts facts, Statements statements, Register register, Questions questions, Watches watches) {
        this.gate = gate;
        this.facts = facts;
        this.statements = statements;
        this.register = register;
        this.questions = questions;
        this.watches = watches;
    }

    /** {@code holder} tells the gate whose rows these are. */
    @Guarded("consent.review")
    void review(Controller holder, Turn turn) {
        facts.person(turn.subject()).ifPresent(subject -> review(gate.permit(), turn, subject));
    }

    private void review(AccessPermit permit, Turn turn, PersonFact subject) {
        LocalDate today = LocalDate.ofInstant(permit.at(), STOCKHOLM);
        List<Statement> said = statements.allAbout(turn.subject());
        // What is to be asked anew is what others had consented to until now.
        List<Said> missing = NewQuestions.to(turn.newGivers(), said, subject, today);
        for (Statement statement : said) {
            Givers.over(statement, subject, today)
                    .or(() -> tooWide(statement, turn))
                    .ifPresent(because -> end(permit, statement, because));
        }
        if (!Turn.isProtected(subject)) {
            missing.forEach(question -> questions.put(permit, question));
        }
        watches.nextBirthday(permit, subject);
    }

    /** Consented to before the person was protected, and not to recipients named one by one (a choice). */
    private static Optional<Statement.Ended> tooWide(Statement statement, Turn turn) {
        return Optional.of(Statement.Ended.PROTECTION_RAISED)
                .filter(ended -> turn.protectionRaised()
                        && LifeCycle.CONSENT.contains(statement.state())
                        && !statement.scope().namedRecipientsOnly());
    }

    private void end(AccessPermit permit, Statement statement, Statement.Ended because) {
        if (LifeCycle.CONSENT.contains(statement.state())) {
            register.expire(permit, statement, because);
        } else {
            register.unask(permit, statement, because);
        }
    }
}
