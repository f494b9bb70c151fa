package se.bryggan.referral.incoming;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Map;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.boundary.seal.Seal;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.referral.ReferralReceived;
import se.bryggan.outbox.Outbox;
import se.bryggan.referral.notice.Notices;
import se.bryggan.referral.register.Register;

/** Makes the receiver's own record of what arrives at a unit, and tells the unit. */
@ApplicationScoped
class Arrivals {

    private static final TypeReference<Map<Category, JsonNode>> CONTENT = new TypeReference<>() {};

    private final IncomingReferrals referrals;
    private final Register register;
    private final Seal seal;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Notices notices;

    Arrivals(
            IncomingReferrals referrals,
            Register register,
            Seal seal,
            ObjectMapper json,
            Outbox outbox,
            Notices notices) {
        this.referrals = referrals;
        this.register = register;
        this.seal = seal;
        this.json = json;
        this.outbox = outbox;
        this.notices = notices;
    }

    IncomingReferral keep(Arrival arrival, Map<Category, JsonNode> content, AccessPermit permit) {
        UUID id = UUID.randomUUID();
        byte[] sealed = seal.seal(id, permit.controller(), bytes(content));
        var referral = new IncomingReferral(id, permit.controller(), arrival, register.next(permit), sealed);
        referrals.persistAndFlush(referral);
        tellSector(referral, permit);
        notices.soon(permit, new Notices.ForPost(id, arrival.unit(), "admission", "incoming-referral"));
        return referral;
    }

    Map<Category, JsonNode> content(IncomingReferral referral) {
        try {
            return json.readValue(seal.open(referral.id(), referral.content()), CONTENT);
        } catch (IOException e) {
            throw new IllegalStateException("content of a referral", e);
        }
    }

    /** Only social services have readers of it; a programme of the school's own has none. */
    private void tellSector(IncomingReferral referral, AccessPermit permit) {
        if (Sector.of(permit.controller().branch()) == Sector.SOCIAL) {
            outbox.append(
                    permit,
                    new ReferralReceived(
                            new SocialRef(referral.subject()),
                            referral.id(),
                            referral.handover(),
                            referral.programme(),
                            referral.unit(),
                            referral.receivedAt()));
        }
    }

    private byte[] bytes(Map<Category, JsonNode> content) {
        try {
            return json.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("content of a referral", e);
        }
    }
}
