package se.bryggan.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.bryggan.city.City;
import se.bryggan.city.schooling.Story;

class StoryShelfTest {
    private static final City CITY = City.of(LocalDate.of(2026, 11, 20));

    @TempDir
    private Path folder;

    private StoryShelf shelf;

    @BeforeEach
    void anUnplayedShelf() {
        shelf = new StoryShelf(folder.resolve("demo-stories"), CITY);
    }

    @Test
    void aStoryThatHasNotBegunIsOfferedAgain() throws Exception {
        Story first = shelf.left().getFirst();

        assertEquals(first, shelf.left().getFirst());
        shelf.begun(first);
        assertTrue(shelf.left().stream().noneMatch(first::equals));
    }

    @Test
    void whenNoneIsLeftTheCommandThatBeginsAnewIsTold() throws Exception {
        List<Story> all = shelf.left();
        for (Story story : all) {
            shelf.begun(story);
        }

        StoryFailure none = assertThrows(StoryFailure.class, shelf::left);

        assertTrue(none.getMessage().contains("all " + all.size() + " stories"), none.getMessage());
        assertTrue(none.getMessage().endsWith("./bryggan down --wipe && ./bryggan demo"), none.getMessage());
    }
}
