package se.bryggan.sip.plan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import se.bryggan.contracts.SocialRef;
import se.bryggan.sip.party.Organisation;

/** A need of a SIP: whose, in codes (for example of ICF) and in words; {@code suggestion} when the team suggested it. */
record OpenRequest(
        @NotNull SocialRef socialRef,
        UUID suggestion,
        @NotEmpty @Size(max = 20) List<@NotNull @Pattern(regexp = Organisation.CODE) String> needs,
        @NotBlank @Size(max = 20_000) String needText) {}
