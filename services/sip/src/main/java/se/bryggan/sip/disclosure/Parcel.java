package se.bryggan.sip.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.sip.party.Organisation;

/**
 * What one organisation is to be told of one matter (an invitation, an answer, a part of a plan). Without the category
 * {@link #needed} there is no use in it; the other categories go along where they may.
 */
public record Parcel(
        UUID matter, UUID handoverId, PackageKind kind, Organisation recipient, Map<Category, JsonNode> content) {

    public Parcel {
        content = Map.copyOf(content);
    }

    /** The category that the recipient can do nothing without. */
    Category needed() {
        return neededIn(kind);
    }

    /** The same, of a package that was sent before. */
    static Category neededIn(PackageKind kind) {
        return switch (kind) {
            case SIP_INVITATION, SIP_ANSWER -> Category.SIP_INVITATION;
            case SIP_PLAN_PART -> Category.SIP_OWN_ACTIONS;
            case REFERRAL, CONCERN_REPORT, FEEDBACK ->
                throw new IllegalArgumentException(kind + " is no part of a SIP");
        };
    }
}
