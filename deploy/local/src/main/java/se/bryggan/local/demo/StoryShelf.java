package se.bryggan.local.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.bryggan.city.City;
import se.bryggan.city.people.StoryPupil;
import se.bryggan.city.schooling.Story;

/** Which stories have been played on the present data. A story is taken when it begins: its marks are sent once. */
final class StoryShelf {
    private final Path played;
    private final City city;

    StoryShelf(Path played, City city) {
        this.played = played;
        this.city = city;
    }

    Story next() throws IOException {
        Set<String> taken = Files.exists(played) ? new HashSet<>(Files.readAllLines(played)) : Set.of();
        Story next = city.stories().stream()
                .filter(story -> story.part().variant() == StoryPupil.Variant.PLAIN)
                .filter(story -> !taken.contains(story.part().key()))
                .findFirst()
                .orElseThrow(() -> new StoryFailure(
                        "all stories have been played on this data; ./bryggan down --wipe begins anew"));
        Files.write(played, List.of(next.part().key()), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        return next;
    }
}
