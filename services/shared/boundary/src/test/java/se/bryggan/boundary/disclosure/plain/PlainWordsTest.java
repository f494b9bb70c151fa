package se.bryggan.boundary.disclosure.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;

class PlainWordsTest {

    private final PlainWords words = PlainWords.load(getClass().getClassLoader());

    @Test
    void everyWordOfTheRuleBookIsSaidInBothLanguagesAndNoOther() {
        PlainWords.SECTIONS.forEach((type, section) -> assertEquals(
                Stream.of(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(words.all().get(section).keySet()),
                section));
    }

    @Test
    void everyRuleIsSaidInBothLanguagesAndNoOther() {
        Set<String> keys = RuleBook.load(getClass().getClassLoader()).rows().stream()
                .map(RuleRow::key)
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(keys, new TreeSet<>(words.all().get(PlainWords.RULES).keySet()));
    }

    @Test
    void noPhraseIsEmptyOrTheSameInBothLanguages() {
        for (Map<String, List<String>> section : words.all().values()) {
            section.forEach((name, said) -> {
                assertEquals(2, said.size(), name);
                assertFalse(said.get(0).isBlank() || said.get(1).isBlank(), name);
                assertFalse(said.get(0).equals(said.get(1)), name);
            });
        }
    }
}
