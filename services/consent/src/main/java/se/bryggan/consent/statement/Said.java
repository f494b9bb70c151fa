package se.bryggan.consent.statement;

import java.time.LocalDate;
import java.util.UUID;
import se.bryggan.contracts.consent.ConsentLife;

/**
 * What one giver says now, or is asked. {@code validTo} is the last day wished for, null for the usual; {@code asked} what
 * the giver was asked on this occasion, null if nothing; {@code registration} the occasion, null for an own log-in.
 */
record Said(
        About about,
        UUID giver,
        ConsentLife life,
        Scope scope,
        LocalDate validTo,
        Statement.Method method,
        Asked asked,
        UUID registration) {

    static Said self(StatementRequest request, UUID giver) {
        return new Said(
                request.about(),
                giver,
                request.life(),
                request.scope(),
                request.validTo(),
                Statement.Method.SELF,
                null,
                null);
    }

    static Said question(About about, UUID giver, Scope scope, LocalDate validTo) {
        return new Said(about, giver, ConsentLife.REQUESTED, scope, validTo, Statement.Method.SELF, null, null);
    }
}
