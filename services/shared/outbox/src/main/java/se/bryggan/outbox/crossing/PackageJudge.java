package se.bryggan.outbox.crossing;

import java.util.Set;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.contracts.crossing.PackageKind;

/** Puts the question of a disclosure again when the recipient comes to fetch. One bean per kind that a service sends. */
public interface PackageJudge {

    /** The kinds that it knows the facts of. */
    Set<PackageKind> kinds();

    /**
     * The question as it stands now: purpose, recipient and categories of the package, the holder's facts of this
     * moment. Called in the transaction and row scope of the holder.
     */
    Question question(HeldPackage held);

    /** {@code consentVersion} is the version of the consents that the question rests on, or null when on none. */
    record Question(Ask ask, Long consentVersion) {}
}
