package se.bryggan.boundary.gate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Status;
import java.util.Optional;
import se.bryggan.boundary.ledger.LedgerUnavailable;

/**
 * Opens the transaction of a guarded method, before any {@code @Transactional} would.
 *
 * <p>A refusal outlives what is around it: it is committed by itself, and the exception that tells of it rolls back
 * whatever a method around has done so far.
 */
@Guarded("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class GuardInterceptor {

    private final Guard guard;
    private final Gate gate;
    private final Refusals refusals;

    GuardInterceptor(Guard guard, Gate gate, Refusals refusals) {
        this.guard = guard;
        this.gate = gate;
        this.refusals = refusals;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        return inTransaction() ? join(call) : begin(call);
    }

    private Object begin(InvocationContext call) throws Exception {
        guard.prepare(call);
        QuarkusTransaction.begin();
        Guard.Judgement judgement;
        Object result = null;
        try {
            judgement = guard.judge(call);
            switch (judgement) {
                case Gate.Entry entry -> result = guard.run(call, entry);
                case Guard.Refusal refusal -> refusals.record(refusal);
            }
        } catch (Throwable broken) {
            quietly(broken, QuarkusTransaction::rollback);
            throw broken;
        }
        commit();
        if (judgement instanceof Guard.Refusal refusal) {
            throw refusal.denied();
        }
        return result;
    }

    private Object join(InvocationContext call) throws Exception {
        Optional<Gate.Entry> outer = gate.innermost();
        Object result;
        try {
            guard.settle();
            result = switch (guard.judge(call)) {
                case Gate.Entry entry -> guard.run(call, entry);
                case Guard.Refusal refusal -> throw refusals.recordAlone(refusal);
            };
            guard.settle();
        } catch (Throwable broken) {
            quietly(broken, () -> guard.leave(outer));
            throw broken;
        }
        guard.leave(outer);
        return result;
    }

    private static void commit() {
        try {
            QuarkusTransaction.commit();
        } catch (RuntimeException failure) {
            for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
                if (cause instanceof PersistenceException refused) {
                    throw refused;
                }
            }
            throw new LedgerUnavailable(failure);
        }
    }

    /** Cleans up after a failure without hiding it; a transaction that is broken cannot always be cleaned up. */
    private static void quietly(Throwable broken, Runnable cleanUp) {
        try {
            if (inTransaction()) {
                cleanUp.run();
            }
        } catch (RuntimeException another) {
            broken.addSuppressed(another);
        }
    }

    private static boolean inTransaction() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
