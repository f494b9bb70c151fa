package se.bryggan.boundary.disclosure.plain;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import se.bryggan.boundary.disclosure.AskersWord;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Capacity;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Condition;
import se.bryggan.boundary.disclosure.Finding;
import se.bryggan.boundary.disclosure.InvestigationState;
import se.bryggan.boundary.disclosure.Obligation;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.Reason;
import se.bryggan.boundary.disclosure.Requirement;
import se.bryggan.boundary.disclosure.RuleRow;
import se.bryggan.boundary.disclosure.Trial;

/**
 * What the words and rows of the rule book are called in plain Swedish and English; immutable.
 *
 * <p>Read from {@code contracts/rulebook/words.yaml}. A word without an entry is called by its code, so that a new rule
 * can always be explained; the build stops on it.
 */
public final class PlainWords {

    private static final Phrase OR = new Phrase("eller", "or");
    private static final Phrase AND = new Phrase("och", "and");

    /** Where in the file the words of each list stand. */
    static final Map<Class<? extends Enum<?>>, String> SECTIONS = Map.ofEntries(
            Map.entry(Branch.class, "branches"),
            Map.entry(Category.class, "categories"),
            Map.entry(Purpose.class, "purposes"),
            Map.entry(Condition.class, "conditions"),
            Map.entry(InvestigationState.class, "investigationStates"),
            Map.entry(Finding.class, "findings"),
            Map.entry(AskersWord.class, "askersWords"),
            Map.entry(Capacity.class, "givers"),
            Map.entry(Reason.class, "reasons"),
            Map.entry(Obligation.class, "obligations"),
            Map.entry(Telling.class, "tellings"));

    static final String RULES = "rules";

    private final Map<String, Map<String, List<String>>> words;

    private PlainWords(Map<String, Map<String, List<String>>> words) {
        this.words = words;
    }

    /** Reads the words from the resource {@code rulebook/words.yaml} that this class loader sees. */
    public static PlainWords load(ClassLoader loader) {
        var yaml = new ObjectMapper(new YAMLFactory()).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);
        try (InputStream in = loader.getResourceAsStream("rulebook/words.yaml")) {
            return new PlainWords(yaml.readValue(in, new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException("words.yaml", e);
        }
    }

    public Phrase of(Enum<?> word) {
        return entry(SECTIONS.get(word.getDeclaringClass()), word.name());
    }

    /** What a rule says, in one sentence. */
    public Phrase rule(RuleRow row) {
        return entry(RULES, row.key());
    }

    /** Why a row did or did not free a category, in one sentence. */
    public Phrase why(Trial trial) {
        Phrase sentence = of(trial.reason())
                .with("{findings}", anyOf(trial.row().findings()))
                .with("{givers}", allOf(trial.row().givers()));
        return trial.unmet() == null ? sentence : sentence.with("{condition}", condition(trial.unmet()));
    }

    /** A condition of a row, to follow after "that". */
    public Phrase condition(Requirement requirement) {
        return of(requirement.condition())
                .with("{number}", requirement.number())
                .with("{states}", anyOf(requirement.states()));
    }

    /** A test that has found what a row needs; a clause. */
    public Phrase found(RuleRow row) {
        return of(Telling.FOUND).with("{findings}", anyOf(row.findings()));
    }

    /** The consent that a row needs; a clause. */
    public Phrase consented(RuleRow row) {
        return of(Telling.CONSENTED).with("{givers}", allOf(row.givers()));
    }

    /** What whoever asks attests; a clause. */
    public Phrase attested(AskersWord word) {
        return of(Telling.ATTESTED).with("{word}", of(word));
    }

    public Phrase anyOf(Collection<? extends Enum<?>> words) {
        return Phrase.join(words.stream().map(this::of).toList(), OR);
    }

    public Phrase allOf(Collection<? extends Enum<?>> words) {
        return Phrase.join(words.stream().map(this::of).toList(), AND);
    }

    /** Every entry of the file, by section and name. */
    Map<String, Map<String, List<String>>> all() {
        return words;
    }

    private Phrase entry(String section, String name) {
        List<String> entry = words.getOrDefault(section, Map.of()).getOrDefault(name, List.of(name, name));
        return new Phrase(entry.get(0), entry.get(1));
    }
}
