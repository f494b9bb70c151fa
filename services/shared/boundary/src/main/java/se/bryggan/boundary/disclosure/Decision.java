package se.bryggan.boundary.disclosure;

import java.util.List;
import java.util.Set;

/** The answer to an {@link Ask}. Only a {@link DisclosurePoint} makes one. */
public sealed interface Decision permits Permit, Deny {

    /** What was asked for and does not go out; all of it when denied. */
    Set<Category> withheld();

    /** Ids of the rules that permitted, closed or sent on a category; of a denial it may be empty. */
    List<String> rules();

    Set<Obligation> obligations();

    /** The rule book by which it was decided: its readable version and the start of its digest. */
    String ruleBookVersion();

    /** {@link Ask#digest()} of what was asked; empty when the question could not even be understood. */
    String askDigest();
}
