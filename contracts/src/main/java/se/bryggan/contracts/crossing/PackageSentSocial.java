package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link PackageSent} by the social sector; the reference is absent when nobody knows the child. */
@EventContract(
        type = "se.bryggan.crossing.package-sent.v1",
        topic = "from.social.v1",
        categories = {})
public record PackageSentSocial(
        UUID handoverId,
        @JsonInclude(JsonInclude.Include.NON_NULL) SocialRef socialRef,
        PackageKind kind,
        String purpose,
        Recipient recipient,
        String dataref,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long consentVersion,
        Instant sentAt)
        implements PackageSent {
    public PackageSentSocial {
        Required.of(handoverId, kind, purpose, recipient, dataref, sentAt);
    }

    @Override
    public Optional<UUID> knownSubject() {
        return Optional.ofNullable(socialRef).map(SocialRef::value);
    }
}
