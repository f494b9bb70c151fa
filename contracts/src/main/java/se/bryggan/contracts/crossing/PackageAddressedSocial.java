package se.bryggan.contracts.crossing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.bryggan.contracts.EventContract;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.Required;
import se.bryggan.contracts.SocialRef;

/** {@link PackageAddressed} to the social sector; the reference is absent when nobody knows the child. */
@EventContract(
        type = "se.bryggan.crossing.package-addressed.v1",
        topic = "to.social.v1",
        categories = {})
public record PackageAddressedSocial(
        UUID handoverId,
        @JsonInclude(JsonInclude.Include.NON_NULL) SocialRef socialRef,
        PackageKind kind,
        String purpose,
        Holder sender,
        Recipient recipient,
        String dataref,
        @JsonInclude(JsonInclude.Include.NON_NULL) Long consentVersion,
        Instant sentAt)
        implements PackageAddressed {
    public PackageAddressedSocial {
        Required.of(handoverId, kind, purpose, sender, recipient, dataref, sentAt);
    }

    @Override
    public Optional<UUID> knownSubject() {
        return Optional.ofNullable(socialRef).map(SocialRef::value);
    }
}
