package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.DeliveryOutcome;
import se.bryggan.contracts.crossing.PackageSent;
import se.bryggan.directory.refs.Concerns;
import se.bryggan.directory.register.OnBehalf;

/** Passes a package on to the sector of its recipient, or tells the sender that there is no such recipient. */
@ApplicationScoped
class ForwardPackage {

    private final RoutePackage route;
    private final BorderEvents events;
    private final Concerns concerns;
    private final BorderMetrics metrics;
    private final OnBehalf onBehalf;
    private final Gate gate;
    private final Clock clock;

    ForwardPackage(
            RoutePackage route,
            BorderEvents events,
            Concerns concerns,
            BorderMetrics metrics,
            OnBehalf onBehalf,
            Gate gate,
            Clock clock) {
        this.route = route;
        this.events = events;
        this.concerns = concerns;
        this.metrics = metrics;
        this.onBehalf = onBehalf;
        this.gate = gate;
        this.clock = clock;
    }

    /** Called as the sender. A hand-over that has been here before changes nothing. */
    @Guarded("border.forward")
    void forward(PackageSent sent, Sector sector, String service) {
        var sender = new Sender(service, gate.permit().controller(), sector);
        switch (onBehalf.register(() -> route.route(sent, sender))) {
            case Routing.Forward forward -> passOn(sent, sender, forward);
            case Routing.Refuse refused -> {
                var outcome = new Outcome(sent.handoverId(), DeliveryOutcome.NOT_DELIVERED, clock.instant());
                events.report(outcome, refused.senderRef());
                metrics.refused(refused.why());
            }
            case Routing.Repeat repeat -> metrics.repeated();
        }
    }

    private void passOn(PackageSent sent, Sender sender, Routing.Forward forward) {
        if (forward.senderRef() != null) {
            concerns.note(sender.sector(), forward.senderRef(), null);
        }
        onBehalf.run(forward.to().controller(), () -> events.address(sent, sender, forward));
        metrics.forwarded();
    }
}
