package se.bryggan.sip.plan;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.content.InvitationContent;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.sip.disclosure.Parcel;
import se.bryggan.sip.party.Organisation;

/** Writes the invitations to one meeting: one for each organisation, each naming all of them and the convener. */
@ApplicationScoped
class Invitations {

    private final SipPolicy policy;
    private final ObjectMapper json;

    Invitations(SipPolicy policy, ObjectMapper json) {
        this.policy = policy;
        this.json = json;
    }

    /** The invitations and the last moment to answer them. */
    record Call(List<Parcel> parcels, Instant answerBy) {}

    Call of(Sip sip, InviteRequest request, Instant now) {
        Instant answerBy = policy.answerBy(now, request.meetingAt());
        List<Recipient> named = Stream.concat(Stream.of(sip.organisation()), request.participants().stream())
                .map(Organisation::recipient)
                .toList();
        List<Parcel> parcels = request.participants().stream()
                .map(party -> {
                    UUID invitation = UUID.randomUUID();
                    var content = new InvitationContent(
                            sip.id(),
                            invitation,
                            request.meetingAt(),
                            request.minutes(),
                            request.place(),
                            named,
                            answerBy);
                    return new Parcel(
                            invitation,
                            UUID.randomUUID(),
                            PackageKind.SIP_INVITATION,
                            party,
                            Map.of(Category.SIP_INVITATION, json.valueToTree(content)));
                })
                .toList();
        return new Call(parcels, answerBy);
    }
}
