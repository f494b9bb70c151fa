package se.bryggan.probe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.outbox.crossing.Crossing;
import se.bryggan.outbox.crossing.HeldPackage;
import se.bryggan.outbox.crossing.PackageDraft;
import se.bryggan.outbox.crossing.PackageJudge;

/** Sends a referral from a school to the school social team, and judges again when it is fetched. */
@ApplicationScoped
class Sending implements PackageJudge {
    static final Recipient TEAM = new Recipient("stadsdelsnamnd-norr", "SCHOOL_SOCIAL_TEAM", "sst-norr");

    private final Gate gate;
    private final AskFacts facts;
    private final Crossing crossing;
    private final Clock clock;

    Sending(Gate gate, AskFacts facts, Crossing crossing, Clock clock) {
        this.gate = gate;
        this.facts = facts;
        this.crossing = crossing;
        this.clock = clock;
    }

    /** True if it was permitted; {@code smuggle} is a category that nobody asked about. */
    @Guarded("probe.send")
    boolean send(UUID handoverId, UUID subject, Recipient recipient, Set<Category> smuggle) {
        AskFacts.Known known = facts.of(subject, gate.permit().controller());
        return switch (ask(known, handoverId, subject)) {
            case Permit permit -> {
                Map<Category, JsonNode> content = new EnumMap<>(Category.class);
                permit.categories().forEach(category -> content.put(category, text("for " + category)));
                smuggle.forEach(category -> content.put(category, text("smuggled")));
                seal(permit, known, handoverId, subject, recipient, content);
                yield true;
            }
            case Deny deny -> false;
        };
    }

    /** Sends something about one person, and then the same about another on the permit of the first. */
    @Guarded("probe.send")
    void sendOnThePermitOfAnother(UUID handoverId, UUID subject, UUID other) {
        AskFacts.Known known = facts.of(subject, gate.permit().controller());
        if (ask(known, handoverId, subject) instanceof Permit permit) {
            seal(permit, known, handoverId, other, TEAM, Map.of(Category.IDENTITY, text("of another")));
        }
    }

    /** Sends two packages on one permit. */
    @Guarded("probe.send")
    void sendTwice(UUID handoverId, UUID again, UUID subject) {
        AskFacts.Known known = facts.of(subject, gate.permit().controller());
        if (ask(known, handoverId, subject) instanceof Permit permit) {
            seal(permit, known, handoverId, subject, TEAM, Map.of(Category.IDENTITY, text("once")));
            seal(permit, known, again, subject, TEAM, Map.of(Category.IDENTITY, text("twice")));
        }
    }

    private Decision ask(AskFacts.Known known, UUID handoverId, UUID subject) {
        Party source = new Party(
                gate.permit().controller().branch(), gate.permit().controller().authority());
        var ask = known.ask(
                clock.instant(),
                source,
                new Party(Branch.valueOf(TEAM.branch()), TEAM.authority()),
                Set.of(Category.IDENTITY, Category.ATTENDANCE),
                Purpose.SST_REFERRAL,
                Context.builder());
        return gate.disclose(ask, new Gate.Crossing("SEND", subject, handoverId, TEAM.unit()));
    }

    private void seal(
            Permit permit,
            AskFacts.Known known,
            UUID handoverId,
            UUID subject,
            Recipient recipient,
            Map<Category, JsonNode> content) {
        crossing.send(
                permit,
                gate.permit(),
                new PackageDraft(
                        handoverId,
                        PackageKind.REFERRAL,
                        subject,
                        recipient,
                        Purpose.SST_REFERRAL,
                        content,
                        known.consentVersion()));
    }

    @Override
    public Set<PackageKind> kinds() {
        return Set.of(PackageKind.REFERRAL);
    }

    @Override
    public Question question(HeldPackage held) {
        AskFacts.Known known = facts.of(held.subject(), held.holder());
        var ask = known.ask(
                clock.instant(),
                new Party(held.holder().branch(), held.holder().authority()),
                new Party(
                        Branch.valueOf(held.recipient().branch()),
                        held.recipient().authority()),
                held.categories(),
                held.purpose(),
                Context.builder());
        return new Question(ask, known.consentVersion());
    }

    private static JsonNode text(String text) {
        return JsonNodeFactory.instance.objectNode().put("text", text);
    }
}
