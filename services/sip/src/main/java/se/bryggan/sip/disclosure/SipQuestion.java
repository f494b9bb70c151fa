package se.bryggan.sip.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.Recipient;

/** Asks with what the holder knows of the person at the moment. Whoever is asked about has been named a participant. */
@ApplicationScoped
public class SipQuestion {

    private final AskFacts facts;

    SipQuestion(AskFacts facts) {
        this.facts = facts;
    }

    /** What is asked, and the version of the consents that the answer rests on. */
    public record Asked(Ask ask, long consentVersion) {}

    /** Whether a refusal rests on what is known now, and not on what has not arrived yet. */
    boolean fresh(UUID subject, Controller holder) {
        return facts.fresh(subject, Sector.of(holder.branch()));
    }

    /** The holder's row scope must be entered: its consents are read. */
    public Asked about(UUID subject, Controller holder, Recipient recipient, Set<Category> categories, Instant at) {
        AskFacts.Known known = facts.of(subject, holder);
        Ask ask = known.ask(
                at,
                new Party(holder.branch(), holder.authority()),
                new Party(Branch.valueOf(recipient.branch()), recipient.authority()),
                categories,
                Purpose.SIP,
                Context.builder().sipParticipant(true));
        return new Asked(ask, known.consentVersion());
    }
}
