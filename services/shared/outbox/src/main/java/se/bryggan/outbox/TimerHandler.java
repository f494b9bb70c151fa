package se.bryggan.outbox;

/** Does what a timer was set for. One bean per name. */
public interface TimerHandler<T> {

    /** The name that timers are scheduled with, {@code feature.what}. */
    String name();

    /** The type of what was given to {@link Timers#schedule}. */
    Class<T> type();

    /**
     * Called once, in a transaction of its own that also marks the timer as fired, as an actor of kind {@code TIMER} of
     * the controller that set it. An exception undoes the effect and the timer is tried again later.
     */
    void due(Due<T> timer);
}
