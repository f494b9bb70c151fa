package se.bryggan.referral.consultation;

import java.util.UUID;

/** Key of one side's row of a consultation. */
record ConsultationId(UUID value) {}
