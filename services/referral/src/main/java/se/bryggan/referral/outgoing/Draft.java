package se.bryggan.referral.outgoing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Set;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.contracts.SchoolRef;

/**
 * What a referrer wants to say: which pupil, which programme, which categories of information, and for those that are
 * told in words, the words.
 */
record Draft(
        @NotNull SchoolRef schoolRef,
        @NotBlank @Size(max = 60) String programme,
        @NotEmpty Set<@NotNull Category> categories,
        Map<@NotNull Category, @NotBlank @Size(max = 20_000) String> texts) {

    Draft {
        categories = categories == null ? null : Set.copyOf(categories);
        texts = texts == null ? Map.of() : Map.copyOf(texts);
    }

    @Override
    public String toString() {
        return "Draft[" + programme + ", " + categories + "]";
    }
}
