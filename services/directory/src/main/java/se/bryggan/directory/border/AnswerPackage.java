package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.crossing.PackageAnswered;
import se.bryggan.directory.register.OnBehalf;

/** Passes a receiver's answer back to whoever sent the package. */
@ApplicationScoped
class AnswerPackage {

    private final SettleHandOver settle;
    private final BorderEvents events;
    private final BorderMetrics metrics;
    private final OnBehalf onBehalf;
    private final Gate gate;

    AnswerPackage(SettleHandOver settle, BorderEvents events, BorderMetrics metrics, OnBehalf onBehalf, Gate gate) {
        this.settle = settle;
        this.events = events;
        this.metrics = metrics;
        this.onBehalf = onBehalf;
        this.gate = gate;
    }

    /** Called as the receiver. A second answer, or one from somebody who was not addressed, changes nothing. */
    @Guarded("border.answer")
    void answer(PackageAnswered answered) {
        String authority = gate.permit().controller().authority();
        var outcome = new Outcome(answered.handoverId(), answered.outcome(), answered.answeredAt());
        Optional<SettleHandOver.Settled> settled = onBehalf.register(() -> settle.settle(outcome, authority));
        settled.ifPresentOrElse(to -> tell(to, outcome), metrics::unasked);
    }

    private void tell(SettleHandOver.Settled to, Outcome outcome) {
        onBehalf.of(to.sender(), () -> events.report(outcome, to.senderRef()));
        metrics.answered();
    }
}
