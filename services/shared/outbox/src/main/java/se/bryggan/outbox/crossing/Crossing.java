package se.bryggan.outbox.crossing;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.crossing.PackageSent;
import se.bryggan.outbox.EventJson;
import se.bryggan.outbox.Outbox;
import se.bryggan.outbox.PermitMismatch;

/** Lets content leave the own sector: sealed here, announced without content, and only with a disclosure permit. */
@ApplicationScoped
public class Crossing {
    private final SealedPackages packages;
    private final Seal seal;
    private final Outbox outbox;
    private final OwnAddress address;
    private final List<PackageJudge> judges;
    private final Clock clock;

    Crossing(
            SealedPackages packages,
            Seal seal,
            Outbox outbox,
            OwnAddress address,
            @All List<PackageJudge> judges,
            Clock clock) {
        this.packages = packages;
        this.seal = seal;
        this.outbox = outbox;
        this.address = address;
        this.judges = judges;
        this.clock = clock;
    }

    /**
     * Seals the package in the caller's transaction and announces it to the recipient.
     *
     * <p>Uses the permit up. Fails with {@link PermitMismatch} when the package is for another recipient, purpose or
     * subject, or carries a category that the permit does not.
     */
    public void send(Permit permit, AccessPermit access, PackageDraft draft) {
        demandJudge(draft);
        Instant now = clock.instant();
        PermitMismatch.unless(permit.categories().containsAll(draft.content().keySet()), "categories");

        String content = EventJson.write(byCode(draft.content()));
        byte[] sealed = seal.seal(draft.handoverId(), access.controller(), content.getBytes(StandardCharsets.UTF_8));
        packages.insert(access.controller(), draft, sealed, now);
        outbox.append(permit, access, announcement(access, draft, now));
    }

    /** Takes a package back; true if it had not been fetched. What the recipient has, the recipient keeps. */
    public boolean withdraw(AccessPermit access, UUID handoverId) {
        return packages.settle(access.controller(), handoverId, HandoverState.WITHDRAWN);
    }

    /** How far the hand-over has come, if it is one of the permit's controller. */
    public Optional<HandoverState> state(AccessPermit access, UUID handoverId) {
        return packages.find(handoverId)
                .filter(held -> held.holder().equals(access.controller()))
                .map(HeldPackage::state);
    }

    private PackageSent announcement(AccessPermit access, PackageDraft draft, Instant now) {
        return SectorEvents.of(Sector.carrying(access.controller().branch()))
                .sent(draft, address.of("/v1/packages/" + draft.handoverId()), now);
    }

    private void demandJudge(PackageDraft draft) {
        if (judges.stream().noneMatch(judge -> judge.kinds().contains(draft.kind()))) {
            throw new IllegalStateException("no PackageJudge of " + draft.kind());
        }
    }

    private static Map<String, JsonNode> byCode(Map<Category, JsonNode> content) {
        Map<String, JsonNode> codes = new TreeMap<>();
        content.forEach((category, node) -> codes.put(category.name(), node));
        return codes;
    }
}
