package se.bryggan.sip.party;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.EnumSet;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.contracts.Holder;
import se.bryggan.contracts.Recipient;

/** A unit of a branch of an authority: who is invited, and who answers for a part of the plan. */
@Embeddable
public record Organisation(
        @NotNull @Pattern(regexp = CODE) String authority,
        @NotNull @Enumerated(EnumType.STRING) Branch branch,
        @NotNull @Pattern(regexp = CODE) String unit) {

    /** A code of a register; never a number of a person. */
    public static final String CODE =
            "(?!((18|19|20)[0-9]{6}-?|[0-9]{6}-)[0-9A-Z]{4}$)[A-Za-z0-9][A-Za-z0-9._:-]{0,59}";

    /** Branches that can be no party of a SIP: they have no sector, so no reference of a person. */
    private static final Set<Branch> OUTSIDE = EnumSet.of(
            Branch.POLICE,
            Branch.CUSTOMS,
            Branch.LEISURE,
            Branch.CITY_STATISTICS,
            Branch.PLATFORM_OPERATIONS,
            Branch.SUPERVISION,
            Branch.GUARDIAN,
            Branch.CHILD,
            Branch.PRIVATE_PERSON);

    public static Organisation of(Recipient recipient) {
        return new Organisation(recipient.authority(), Branch.valueOf(recipient.branch()), recipient.unit());
    }

    public Recipient recipient() {
        return new Recipient(authority, branch.name(), unit);
    }

    public boolean mayTakePart() {
        return !OUTSIDE.contains(branch);
    }

    /** Whether the organisation is part of the controller: what goes to it crosses no border. */
    public boolean within(Controller controller) {
        return controller.authority().equals(authority) && controller.branch() == branch;
    }

    /** Whether the holder is the authority and branch of the organisation. */
    public boolean isOf(Holder holder) {
        return holder.authority().equals(authority) && holder.branch().equals(branch.name());
    }
}
