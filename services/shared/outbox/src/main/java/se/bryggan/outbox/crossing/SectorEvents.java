package se.bryggan.outbox.crossing;

import java.time.Instant;
import java.util.UUID;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.HealthRef;
import se.bryggan.contracts.SchoolRef;
import se.bryggan.contracts.SocialRef;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.contracts.crossing.PackageAnswered;
import se.bryggan.contracts.crossing.PackageAnsweredHealth;
import se.bryggan.contracts.crossing.PackageAnsweredSchool;
import se.bryggan.contracts.crossing.PackageAnsweredSocial;
import se.bryggan.contracts.crossing.PackageSent;
import se.bryggan.contracts.crossing.PackageSentHealth;
import se.bryggan.contracts.crossing.PackageSentSchool;
import se.bryggan.contracts.crossing.PackageSentSocial;

/** The events of a crossing in the words of one sector: each sector has its own kind of reference. */
interface SectorEvents {

    PackageSent sent(PackageDraft draft, String dataref, Instant at);

    PackageAnswered answered(UUID handoverId, DeliveryOutcome outcome, Instant at);

    static SectorEvents of(Sector sector) {
        return switch (sector) {
            case SCHOOL -> new School();
            case SOCIAL -> new Social();
            case HEALTH -> new Health();
        };
    }

    /** The school's words. */
    record School() implements SectorEvents {
        @Override
        public PackageSent sent(PackageDraft draft, String dataref, Instant at) {
            return new PackageSentSchool(
                    draft.handoverId(),
                    draft.subject() == null ? null : new SchoolRef(draft.subject()),
                    draft.kind(),
                    draft.purpose().name(),
                    draft.recipient(),
                    dataref,
                    draft.consentVersion(),
                    at);
        }

        @Override
        public PackageAnswered answered(UUID handoverId, DeliveryOutcome outcome, Instant at) {
            return new PackageAnsweredSchool(handoverId, outcome, at);
        }
    }

    /** The social services' words. */
    record Social() implements SectorEvents {
        @Override
        public PackageSent sent(PackageDraft draft, String dataref, Instant at) {
            return new PackageSentSocial(
                    draft.handoverId(),
                    draft.subject() == null ? null : new SocialRef(draft.subject()),
                    draft.kind(),
                    draft.purpose().name(),
                    draft.recipient(),
                    dataref,
                    draft.consentVersion(),
                    at);
        }

        @Override
        public PackageAnswered answered(UUID handoverId, DeliveryOutcome outcome, Instant at) {
            return new PackageAnsweredSocial(handoverId, outcome, at);
        }
    }

    /** The health care's words. */
    record Health() implements SectorEvents {
        @Override
        public PackageSent sent(PackageDraft draft, String dataref, Instant at) {
            return new PackageSentHealth(
                    draft.handoverId(),
                    draft.subject() == null ? null : new HealthRef(draft.subject()),
                    draft.kind(),
                    draft.purpose().name(),
                    draft.recipient(),
                    dataref,
                    draft.consentVersion(),
                    at);
        }

        @Override
        public PackageAnswered answered(UUID handoverId, DeliveryOutcome outcome, Instant at) {
            return new PackageAnsweredHealth(handoverId, outcome, at);
        }
    }
}
