package se.bryggan.boundary.disclosure.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Certainty;
import se.bryggan.boundary.disclosure.Condition;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Kind;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.Requirement;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.Trait;
import se.bryggan.boundary.disclosure.Trial;

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

    /** The enums that a row, a trial or a decision is written in; a word of another is never said to people. */
    @Test
    void everyListOfWordsThatIsToldToPeopleHasItsSection() {
        Set<Class<?>> told = Stream.of(RuleRow.class, Requirement.class, Trial.class)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .flatMap(component -> enumsIn(component.getGenericType()))
                .collect(Collectors.toSet());
        told.removeAll(Set.of(Kind.class, Certainty.class, Trait.class));

        told.removeAll(PlainWords.SECTIONS.keySet());

        assertEquals(Set.of(), told);
    }

    @Test
    void everyReasonIsOneFilledInSentenceForEveryRowAndCondition() {
        for (RuleRow row : RuleBook.load(getClass().getClassLoader()).rows()) {
            Category category = row.categories().iterator().next();
            for (Reason reason : Reason.values()) {
                if (reason == Reason.CONDITION_NOT_MET) {
                    row.conditions().forEach(unmet -> assertSentence(new Trial(category, row, reason, unmet)));
                } else if (canEnd(row, reason)) {
                    assertSentence(new Trial(category, row, reason, null));
                }
            }
        }
    }

    @Test
    void everyConditionOfTheVocabularyIsSaidAlsoWhereNoRuleUsesItYet() {
        Category category = Category.ATTENDANCE;
        RuleRow row = RuleBook.load(getClass().getClassLoader()).rows().getFirst();
        for (Condition condition : Condition.values()) {
            var requirement = new Requirement(condition, 18, EnumSet.allOf(InvestigationState.class));
            assertSentence(new Trial(category, row, Reason.CONDITION_NOT_MET, requirement));
        }
    }

    /** A sentence about findings or givers is said only of rows that have some. */
    private static boolean canEnd(RuleRow row, Reason reason) {
        boolean aboutFindings = reason == Reason.NOT_ASSESSED || reason == Reason.OTHER_FINDING;
        boolean aboutGivers = reason == Reason.CONSENT_NOT_IN_FORCE;
        return !(aboutFindings && row.findings().isEmpty())
                && !(aboutGivers && row.givers().isEmpty());
    }

    private void assertSentence(Trial trial) {
        Phrase why = words.why(trial);
        for (String sentence : List.of(why.sv(), why.en())) {
            assertTrue(
                    sentence.matches("\\p{Lu}[^{}_]*\\.") && !sentence.contains("  "),
                    trial.row().key() + " " + trial.reason() + ": " + sentence);
        }
        assertFalse(why.sv().equals(why.en()), why.sv());
    }

    private static Stream<Class<?>> enumsIn(Type type) {
        return switch (type) {
            case Class<?> plain when plain.isEnum() -> Stream.of(plain);
            case ParameterizedType generic ->
                Stream.of(generic.getActualTypeArguments()).flatMap(PlainWordsTest::enumsIn);
            default -> Stream.of();
        };
    }
}
