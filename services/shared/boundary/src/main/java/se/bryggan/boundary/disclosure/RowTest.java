package se.bryggan.boundary.disclosure;

/** Holds one row against one category of an {@link Ask} and says why it does or does not free it. */
final class RowTest {

    private final Ask ask;
    private final Facts facts;
    private final Consents consents;
    private final Procedure procedure;

    /** The condition that did not hold in the last test that ended with {@code CONDITION_NOT_MET}. */
    private Requirement unmet;

    RowTest(Facts facts, Consents consents, Procedure procedure) {
        this.ask = facts.ask;
        this.facts = facts;
        this.consents = consents;
        this.procedure = procedure;
    }

    Requirement unmet() {
        return unmet;
    }

    Reason test(RuleRow row, Category category) {
        Reason elsewhere = elsewhere(row, category);
        if (elsewhere != null) {
            return elsewhere;
        }
        return switch (row.kind()) {
            case SECRECY -> conditionsHold(row, category) ? Reason.WITHHOLDS : Reason.CONDITION_NOT_MET;
            case DUTY -> duty(row, category);
            case PERMISSION -> permission(row, category);
            case CONSENT -> consent(row, category);
            case LAST_RESORT -> lastResort(row, category);
        };
    }

    private Reason elsewhere(RuleRow row, Category category) {
        if (!row.from().contains(ask.source().branch())) {
            return Reason.OTHER_SOURCE;
        }
        if (!row.purposes().contains(ask.purpose())) {
            return Reason.OTHER_PURPOSE;
        }
        if (!row.to().contains(ask.recipient().branch())) {
            return Reason.OTHER_RECIPIENT;
        }
        if (!row.categories().contains(category)) {
            return Reason.OTHER_CATEGORY;
        }
        if (!row.inForce(facts.day)) {
            return Reason.NOT_IN_FORCE;
        }
        boolean wrongChannel = row.requires(Condition.DIRECT_ACCESS) != facts.directAccess;
        return wrongChannel && row.kind() != Kind.SECRECY ? Reason.OTHER_CHANNEL : null;
    }

    private Reason duty(RuleRow row, Category category) {
        if (!isClaimed(row)) {
            return Reason.NOT_CLAIMED;
        }
        if (isSealed(row)) {
            return Reason.ABSOLUTE_SECRECY;
        }
        if (!conditionsHold(row, category)) {
            return Reason.CONDITION_NOT_MET;
        }
        if (row.has(Trait.STOPPED_BY_HARM) && facts.harmCovers(category)) {
            return Reason.HARM_FOUND;
        }
        return assessed(row, category);
    }

    private Reason permission(RuleRow row, Category category) {
        // Holds whatever basis is claimed, so that a claim cannot get round the need to know.
        if (row.has(Trait.CLOSES_UNLESS_ASSIGNED) && facts.innerSecrecyCloses()) {
            return facts.assigned ? Reason.POLICY_CLOSES : Reason.NOT_ASSIGNED;
        }
        if (!isClaimed(row)) {
            return Reason.NOT_CLAIMED;
        }
        if (isSealed(row)) {
            return Reason.ABSOLUTE_SECRECY;
        }
        if (!row.has(Trait.EXEMPT_FROM_PROTECTION) && facts.limitedByProtection(category, procedure)) {
            return Reason.PROTECTED_PERSON;
        }
        boolean harm = facts.harmCovers(category);
        if (!harm && (isBlocked(category) || (facts.blocked && row.has(Trait.STOPPED_BY_BLOCK)))) {
            return Reason.BLOCKED;
        }
        if (!conditionsHold(row, category)) {
            return Reason.CONDITION_NOT_MET;
        }
        return harm ? Reason.HARM_FOUND : assessed(row, category);
    }

    private Reason consent(RuleRow row, Category category) {
        if (ask.claimedBasis() != null && !ask.claimedBasis().equals(Ask.CONSENT)) {
            return Reason.NOT_CLAIMED;
        }
        if (!conditionsHold(row, category)) {
            return Reason.CONDITION_NOT_MET;
        }
        if (isSealed(row)) {
            return Reason.ABSOLUTE_SECRECY;
        }
        if (facts.limitedByProtection(category, procedure)) {
            return Reason.PROTECTED_PERSON;
        }
        if (facts.harmCovers(category)) {
            return Reason.HARM_FOUND;
        }
        if (isBlocked(category)) {
            return Reason.CONSENT_BLOCKED;
        }
        if (facts.staleConsent) {
            return Reason.CONSENT_STALE;
        }
        Consents.Standing standing = consents.standing(row, category);
        if (standing.inForce()) {
            return Reason.PERMITS;
        }
        return standing.disputed() ? Reason.CONSENT_DISPUTED : Reason.CONSENT_NOT_IN_FORCE;
    }

    private Reason lastResort(RuleRow row, Category category) {
        if (isSealed(row)) {
            return Reason.ABSOLUTE_SECRECY;
        }
        if (facts.harmCovers(category)) {
            return Reason.HARM_FOUND;
        }
        if (!conditionsHold(row, category)) {
            return Reason.CONDITION_NOT_MET;
        }
        boolean open = facts.toLawEnforcement || row.id().equals(ask.claimedBasis());
        return open ? Reason.LEFT_TO_A_HUMAN : Reason.NOT_OPENED;
    }

    /** Step 7: a finding that satisfies the row, attested and covering the category. */
    private Reason assessed(RuleRow row, Category category) {
        if (row.findings().isEmpty() || (row.has(Trait.ASSESSED_UNLESS_NO_THREAT) && facts.noThreat())) {
            return Reason.PERMITS;
        }
        Assessment assessment = ask.assessment();
        if (assessment == null) {
            return Reason.NOT_ASSESSED;
        }
        boolean harm = assessment.finding() == Finding.HARM;
        if (!assessment.covers(category)) {
            return harm && row.has(Trait.HARM_FREES_THE_REST) ? Reason.PERMITS : Reason.OTHER_CATEGORIES_ASSESSED;
        }
        if (row.findings().contains(assessment.finding())) {
            return Reason.PERMITS;
        }
        return harm ? Reason.HARM_FOUND : Reason.OTHER_FINDING;
    }

    private boolean isClaimed(RuleRow row) {
        return ask.claimedBasis() == null || ask.claimedBasis().equals(row.id());
    }

    private boolean isSealed(RuleRow row) {
        return facts.fromAbsoluteSecrecy && !row.has(Trait.BREAKS_ABSOLUTE_SECRECY);
    }

    private boolean isBlocked(Category category) {
        return facts.blocked && procedure.closedByBlock().contains(category);
    }

    private boolean conditionsHold(RuleRow row, Category category) {
        unmet = consents.unmet(row, category);
        return unmet == null;
    }
}
