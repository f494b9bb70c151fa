package se.bryggan.boundary.disclosure.handbook;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.plain.Phrase;

/** The professions of the handbook that give information, by their ids; immutable. */
public final class Professions {

    private final Map<String, Profession> byId = new LinkedHashMap<>();

    private Professions(HandbookTexts texts) {
        texts.professions().stream()
                .filter(profession -> !profession.onlyReceives())
                .forEach(profession -> byId.put(profession.id(), profession));
    }

    /** Reads them from the resource {@code rulebook/handbook.yaml} that this class loader sees. */
    public static Professions load(ClassLoader loader) {
        return new Professions(HandbookTexts.load(loader));
    }

    /** The branches in which the profession works; empty if there is no such profession. */
    public Optional<Set<Branch>> branches(String id) {
        return Optional.ofNullable(byId.get(id)).map(Profession::branches);
    }

    /** What each is called, by id, in the order of the handbook. */
    public Map<String, Phrase> names() {
        var names = new LinkedHashMap<String, Phrase>();
        byId.forEach((id, profession) -> names.put(id, profession.name()));
        return names;
    }
}
