package se.bryggan.casework.sst;

import java.util.Set;
import se.bryggan.boundary.disclosure.Reason;

/** What an investigation learns when it asks whether a team works with a child. */
public sealed interface Knowledge {

    record Works() implements Knowledge {}

    record WorksNot() implements Knowledge {}

    /** Neither may be told, and why; the same whether a team works with the child or not. */
    record Closed(Set<Reason> reasons) implements Knowledge {}
}
