package se.bryggan.boundary.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** One decision as its authority's data protection officer sees it. */
public record LedgerEntry(
        long seq,
        UUID id,
        Instant at,
        String branch,
        String question,
        String act,
        String step,
        String outcome,
        boolean review,
        String code,
        String actorRole,
        String actorUnit,
        String recipientAuthority,
        String recipientBranch,
        String recipientUnit,
        UUID subject,
        UUID handover,
        String purpose,
        List<String> categories,
        List<String> withheld,
        List<String> rules,
        List<String> obligations,
        String ruleBook) {}
