package se.bryggan.contracts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Ties a wire record to its schema: the drift test holds type, topic and categories equal to the schema's keywords. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventContract {

    /** Full CloudEvents type, as {@code se.bryggan.school.absence-step-reached.v1}; variants per sector share it. */
    String type();

    /**
     * Topic without the cell's prefix, as {@code school.v1}. {@code *} stands for every feed (heartbeats), {@code
     * intake.{supplier}.v1} for the topic of each supplier.
     */
    String topic();

    /** The information categories of the fields, as the schema's {@code x-category} says. */
    String[] categories() default {};

    /**
     * Whether the newest event per {@link EventData#stateKey()} is the whole state, so that the owner's snapshot of the
     * topic consists of these.
     */
    boolean state() default false;
}
