package se.bryggan.boundary.disclosure;

import java.util.List;

/** A decision, and every row that was tried for it in order. A permit in it is already used up. */
public record Explanation(Decision decision, List<Trial> trials) {

    public Explanation {
        trials = List.copyOf(trials);
    }
}
