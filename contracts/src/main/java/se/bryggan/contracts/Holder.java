package se.bryggan.contracts;

/** Who holds a record: an authority's id and the branch of it (a branch code of the disclosure vocabulary). */
public record Holder(String authority, String branch) {

    public Holder {
        Required.of(authority, branch);
    }
}
