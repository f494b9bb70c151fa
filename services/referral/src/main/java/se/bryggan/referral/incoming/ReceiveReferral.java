package se.bryggan.referral.incoming;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** Takes in what a unit has retrieved. */
@ApplicationScoped
class ReceiveReferral {

    private final Gate gate;
    private final Arrivals arrivals;

    ReceiveReferral(Gate gate, Arrivals arrivals) {
        this.gate = gate;
        this.arrivals = arrivals;
    }

    @Guarded("referral.receive")
    void receive(Arrival arrival, Map<Category, JsonNode> content) {
        arrivals.keep(arrival, content, gate.permit());
    }
}
