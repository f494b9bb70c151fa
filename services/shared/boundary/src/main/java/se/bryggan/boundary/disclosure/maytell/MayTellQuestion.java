package se.bryggan.boundary.disclosure.maytell;

import java.time.LocalDate;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;

/**
 * May somebody of {@code from} tell {@code to} these kinds of information for this purpose on that day?
 *
 * <p>Says nothing of a person but, if it is told, the age in full years ({@code age}, null = any). {@code from} are the
 * branches of the profession, mostly one.
 */
public record MayTellQuestion(
        Set<Branch> from, Branch to, Set<Category> categories, Purpose purpose, LocalDate day, Integer age) {

    public MayTellQuestion {
        from = Set.copyOf(from);
        categories = Set.copyOf(categories);
    }
}
