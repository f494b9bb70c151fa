package se.bryggan.boundary.disclosure;

import java.time.Duration;
import java.util.Set;

/** The figures and groups that the order of evaluation itself needs; read from {@code procedure.yaml}. */
record Procedure(
        Duration consentStoreMaxAge,
        int smallestCell,
        Visibility widestVisibility,
        int majority,
        Set<Branch> referrers,
        Set<Branch> social,
        Set<Branch> lawEnforcement,
        Set<Branch> absoluteSecrecy,
        Set<Category> closedByBlock,
        Set<Category> place,
        Set<Category> alsoOthersConsent,
        String splitClaim,
        Set<Certainty> certainty) {}
