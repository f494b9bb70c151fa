package se.bryggan.outbox.crossing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.facts.AskFacts;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.content.PackageContent;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.PermitFit;

/** Hands a package to the recipient it is addressed to, judged anew by what the holder knows now. */
@ApplicationScoped
class RetrievePackage {
    private final SealedPackages packages;
    private final List<PackageJudge> judges;
    private final AskFacts facts;
    private final Seal seal;
    private final Gate gate;
    private final Clock clock;

    RetrievePackage(
            SealedPackages packages,
            @All List<PackageJudge> judges,
            AskFacts facts,
            Seal seal,
            Gate gate,
            Clock clock) {
        this.packages = packages;
        this.judges = judges;
        this.facts = facts;
        this.seal = seal;
        this.gate = gate;
        this.clock = clock;
    }

    @Guarded("package.retrieve")
    Result retrieve(HandoverId handover) {
        HeldPackage held = packages.find(handover.value()).orElseThrow();
        Optional<byte[]> content = packages.content(handover.value());
        if (content.isEmpty() || !clock.instant().isBefore(held.expiresAt())) {
            return new Result.Gone();
        }
        PackageJudge.Question question = judge(held).question(held);
        if (behind(held, question)) {
            return new Result.Behind();
        }
        var crossing = new Gate.Crossing(
                "retrieve", held.subject(), held.handoverId(), held.recipient().unit());
        Decision decision = gate.disclose(question.ask(), crossing);
        return switch (decision) {
            case Permit permit -> handOut(permit, held, content.get());
            case Deny deny -> new Result.Gone();
        };
    }

    /**
     * Knowing less of the consents than the sender did, or less of the person than is said now, is no ground to refuse
     * for good. What rests on no consent is only held back when it would be refused.
     */
    private boolean behind(HeldPackage held, PackageJudge.Question question) {
        boolean fresh =
                facts.fresh(held.subject(), Sector.carrying(held.holder().branch()));
        if (held.consentVersion() == null) {
            return !fresh && gate.preview(question.ask()).disclosed().isEmpty();
        }
        return !fresh || question.consentVersion() == null || question.consentVersion() < held.consentVersion();
    }

    private Result handOut(Permit permit, HeldPackage held, byte[] sealed) {
        new PermitFit(held.holder(), held.recipient(), held.purpose().name(), held.subject())
                .useUp(permit, clock.instant());
        String clear = new String(seal.open(held.handoverId(), sealed), StandardCharsets.UTF_8);
        Map<String, JsonNode> permitted = new TreeMap<>();
        EventJson.own(clear, JsonNode.class).properties().forEach(part -> {
            if (permit.categories().contains(Category.valueOf(part.getKey()))) {
                permitted.put(part.getKey(), part.getValue());
            }
        });
        return new Result.Content(new PackageContent(
                held.handoverId(),
                held.kind(),
                held.purpose().name(),
                permitted,
                held.consentVersion(),
                held.sealedAt()));
    }

    private PackageJudge judge(HeldPackage held) {
        return judges.stream()
                .filter(judge -> judge.kinds().contains(held.kind()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no PackageJudge of " + held.kind()));
    }

    /** What the addressed recipient gets; anyone else is turned away by the gate. */
    sealed interface Result {
        record Content(PackageContent body) implements Result {}

        /** Withdrawn, expired, fetched before, or denied now. */
        record Gone() implements Result {}

        /** The holder does not know as much as it takes to refuse. */
        record Behind() implements Result {}
    }
}
