package se.bryggan.boundary.disclosure.handbook;

import java.util.Collections;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.plain.Phrase;

/** Who a page is for. {@code onlyReceives}: those who are told and are under no secrecy of their own. */
record Profession(String id, Phrase name, Set<Branch> branches, boolean onlyReceives) {

    boolean tells(RuleRow row) {
        return !onlyReceives && !Collections.disjoint(row.from(), branches);
    }

    boolean isTold(RuleRow row) {
        return !Collections.disjoint(row.to(), branches);
    }

    String file() {
        return id + ".html";
    }
}
