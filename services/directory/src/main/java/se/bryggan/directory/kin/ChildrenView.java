package se.bryggan.directory.kin;

import java.util.List;
import java.util.UUID;

/** A guardian's children on the guardian's own screen. */
record ChildrenView(List<Child> children) {

    ChildrenView {
        children = List.copyOf(children);
    }

    /** {@code concerned} are the units of the sector that a guardian may have to do with; none for a protected child. */
    record Child(UUID ref, String givenName, List<Concerned> concerned) {

        Child {
            concerned = List.copyOf(concerned);
        }

        @Override
        public String toString() {
            return "Child[" + ref + "]";
        }
    }

    record Concerned(String authority, String branch, String unit, String name) {}
}
