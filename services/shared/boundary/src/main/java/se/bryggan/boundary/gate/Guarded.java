package se.bryggan.boundary.gate;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The gate of a use case: HTTP, Kafka and timers all enter here.
 *
 * <p>The act is judged by the dated {@code ACC-*} rows before the method runs, the answer is recorded, and the method
 * runs in the transaction of that record. A refusal commits its record and throws {@link Denied}.
 */
@Inherited
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Guarded {

    /** Name of the act, {@code service.verb}, as in {@code contracts/rulebook/access}. */
    @Nonbinding
    String value();
}
