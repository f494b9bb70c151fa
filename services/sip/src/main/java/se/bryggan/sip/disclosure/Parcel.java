package se.bryggan.sip.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.sip.party.Organisation;

/**
 * What one organisation is to be told of one matter (an invitation, an answer, a part of a plan). Without the category
 * {@code needed} there is no use in sending; the other categories go along where they may.
 */
public record Parcel(
        UUID matter,
        UUID handoverId,
        PackageKind kind,
        Organisation recipient,
        Category needed,
        Map<Category, JsonNode> content) {

    public Parcel {
        content = Map.copyOf(content);
    }
}
