package se.bryggan.boundary.ledger.proof;

/** Which ledger: each authority has one in each service. */
public record LedgerId(String authority, String service) implements Comparable<LedgerId> {

    @Override
    public int compareTo(LedgerId other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        return authority + "/" + service;
    }
}
