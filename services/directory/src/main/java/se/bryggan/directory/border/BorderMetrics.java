package se.bryggan.directory.border;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;

/** Counts what passes the border post, and what does not. Says nothing of whom. */
@ApplicationScoped
class BorderMetrics {

    private final MeterRegistry meters;

    BorderMetrics(MeterRegistry meters) {
        this.meters = meters;
    }

    void forwarded() {
        count("border_packages_total", "forwarded");
    }

    void refused(Refusal why) {
        count("border_packages_total", why.name());
    }

    /** Delivered twice, or a number taken from another's hand-over. */
    void repeated() {
        count("border_packages_total", "repeated");
    }

    void answered() {
        count("border_answers_total", "passed");
    }

    /** A second answer, or one from somebody who was not addressed: more than a few deserve a look. */
    void unasked() {
        count("border_answers_total", "unasked");
    }

    private void count(String name, String outcome) {
        meters.counter(name, "outcome", outcome).increment();
    }
}
