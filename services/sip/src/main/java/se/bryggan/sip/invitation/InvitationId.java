package se.bryggan.sip.invitation;

import java.util.UUID;

/** Key of the invited authority's own record of an invitation. */
record InvitationId(UUID value) {}
