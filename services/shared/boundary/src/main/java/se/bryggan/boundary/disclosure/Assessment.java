package se.bryggan.boundary.disclosure;

import java.util.Objects;
import java.util.Set;

/**
 * A test of harm, necessity or balance that a human has attested.
 *
 * <p>{@code categories} = those that the finding covers, null = all asked for. A test that nobody attested is no
 * assessment: leave it out. {@code origin} (may be null) says who attested it and when.
 */
public record Assessment(Finding finding, Set<Category> categories, Origin origin) {

    public Assessment {
        Objects.requireNonNull(finding, "finding");
        categories = EnumSets.copyOrNull(Category.class, categories);
    }

    boolean covers(Category category) {
        return categories == null || categories.contains(category);
    }
}
