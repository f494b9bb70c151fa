package se.bryggan.boundary.gate;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Status;

/** Opens the transaction of a guarded method, before any {@code @Transactional} would. */
@Guarded("")
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
class GuardInterceptor {

    private final Guard guard;

    GuardInterceptor(Guard guard) {
        this.guard = guard;
    }

    @AroundInvoke
    Object enter(InvocationContext call) throws Exception {
        if (inTransaction()) {
            return guard.pass(call);
        }
        QuarkusTransaction.begin();
        Object result;
        try {
            result = guard.pass(call);
        } catch (Denied refusal) {
            // The record of the refusal stands in this transaction and must outlive it.
            QuarkusTransaction.commit();
            throw refusal;
        } catch (Throwable broken) {
            if (inTransaction()) {
                QuarkusTransaction.rollback();
            }
            throw broken;
        }
        QuarkusTransaction.commit();
        return result;
    }

    private static boolean inTransaction() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }
}
