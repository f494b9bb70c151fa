package se.bryggan.outbox.crossing;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.PackageKind;

/**
 * What a use case wants to send.
 *
 * <p>{@code handoverId} is made by the use case, so that the ledger row of the decision can name it. {@code subject} is
 * the child's reference in the own sector, or null when nobody knows the child. {@code consentVersion} is the version of
 * the consents that were decided on, or null when the package rests on none.
 */
public record PackageDraft(
        UUID handoverId,
        PackageKind kind,
        UUID subject,
        Recipient recipient,
        Purpose purpose,
        Map<Category, JsonNode> content,
        Long consentVersion) {

    public PackageDraft {
        content = Map.copyOf(content);
    }
}
