package se.bryggan.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import se.bryggan.city.City;
import se.bryggan.city.people.StoryPupil;
import se.bryggan.city.schooling.Story;

/**
 * Which stories have been played on the present data. A pupil with an open case is not referred a second time, so each
 * is played once; a story that stops while its marks are taken in counts as not begun, for the same marks may be sent again.
 */
final class StoryShelf {
    private final Path played;
    private final List<Story> stories;

    StoryShelf(Path played, City city) {
        this.played = played;
        this.stories = city.stories().stream()
                .filter(story -> story.part().variant() == StoryPupil.Variant.PLAIN)
                .toList();
    }

    /** Those that have not begun, next first; fails if there is none. */
    List<Story> left() throws IOException {
        List<String> taken = Files.exists(played) ? Files.readAllLines(played) : List.of();
        List<Story> left = stories.stream()
                .filter(story -> !taken.contains(story.part().key()))
                .toList();
        if (left.isEmpty()) {
            throw new StoryFailure("all " + stories.size() + " stories have been played on this data; begin anew with"
                    + " ./bryggan down --wipe && ./bryggan demo");
        }
        return left;
    }

    /** From here on the story has begun and is not offered again. */
    void begun(Story story) throws IOException {
        Files.write(played, List.of(story.part().key()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }
}
