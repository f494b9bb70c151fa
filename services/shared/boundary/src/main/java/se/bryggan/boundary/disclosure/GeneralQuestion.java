package se.bryggan.boundary.disclosure;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A question about a kind of information, put without naming a person: may {@code source} give {@code recipient} this
 * category for this purpose on that day?
 *
 * <p>{@code age} in full years; null = any age.
 */
public record GeneralQuestion(
        Branch source, Branch recipient, Category category, Purpose purpose, LocalDate day, Integer age) {

    public GeneralQuestion {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(day, "day");
    }
}
