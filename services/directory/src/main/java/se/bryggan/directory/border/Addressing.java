package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import se.bryggan.contracts.Recipient;
import se.bryggan.contracts.crossing.PackageKind;
import se.bryggan.directory.units.Units;

/** Finds the recipient of a package among the units of the city. */
@ApplicationScoped
class Addressing {

    private final Units units;

    Addressing(Units units) {
        this.units = units;
    }

    /**
     * The recipient as the receiver gets to see it.
     *
     * <p>A report of concern for a unit that does not exist goes to the authority's reception: it is never refused for
     * that (SoL 19:1). An answer to a unit that is gone goes to its branch, which knows what it asked or reported.
     */
    Address of(Recipient recipient, PackageKind kind) {
        if (!units.authorityExists(recipient.authority())) {
            return new Address.Unknown(Refusal.UNKNOWN_AUTHORITY);
        }
        if (!units.branchTakesPart(recipient.authority(), recipient.branch())) {
            return new Address.Unknown(Refusal.UNKNOWN_BRANCH);
        }
        if (recipient.unit() == null || exists(recipient)) {
            return new Address.Found(recipient);
        }
        return switch (kind) {
            case CONCERN_REPORT, FEEDBACK ->
                new Address.Found(new Recipient(recipient.authority(), recipient.branch(), null));
            case REFERRAL, SIP_INVITATION, SIP_ANSWER, SIP_PLAN_PART -> new Address.Unknown(Refusal.UNKNOWN_UNIT);
        };
    }

    private boolean exists(Recipient recipient) {
        return units.find(recipient.unit())
                .filter(unit -> unit.authority().equals(recipient.authority())
                        && unit.branch().name().equals(recipient.branch()))
                .isPresent();
    }
}
