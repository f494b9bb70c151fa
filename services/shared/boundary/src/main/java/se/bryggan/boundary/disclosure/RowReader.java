package se.bryggan.boundary.disclosure;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads one row of a rule book. */
final class RowReader {

    private final Groups groups;

    RowReader(Groups groups) {
        this.groups = groups;
    }

    RuleRow read(Section row) {
        String id = row.text("id");
        String part = row.text("part");
        row.named(id + "/" + part);
        var read = new RuleRow(
                id,
                part,
                Groups.word(Kind.class, row, "kind"),
                row.text("citation"),
                row.text("sfs"),
                groups.branches(row, "from"),
                groups.branches(row, "to"),
                groups.categories(row, "categories"),
                Groups.words(Purpose.class, row, row.texts("purposes")),
                conditions(row),
                words(AskersWord.class, row, "attestedByAsker"),
                words(Capacity.class, row, "givers"),
                words(Finding.class, row, "findings"),
                words(Trait.class, row, "traits"),
                row.optionalDay("validFrom"),
                row.optionalDay("validTo"),
                words(Obligation.class, row, "obligations"),
                purposeObligations(row),
                Groups.words(Certainty.class, row, row.texts("certainty")),
                row.optionalText("note"));
        row.end();
        check(row, read);
        return read;
    }

    private static void check(Section row, RuleRow read) {
        if (read.from().isEmpty() || read.to().isEmpty() || read.categories().isEmpty()) {
            throw row.wrong("from, to and categories may not be empty");
        }
        if (read.purposes().isEmpty() || read.certainty().isEmpty()) {
            throw row.wrong("purposes and certainty may not be empty");
        }
        if ((read.kind() == Kind.CONSENT) == read.givers().isEmpty()) {
            throw row.wrong("givers belong to consent, and consent needs givers");
        }
        if (read.validFrom() != null
                && read.validTo() != null
                && read.validFrom().isAfter(read.validTo())) {
            throw row.wrong("validFrom is after validTo");
        }
    }

    private static List<Requirement> conditions(Section row) {
        var conditions = new ArrayList<Requirement>();
        for (JsonNode item : row.optionalList("conditions")) {
            conditions.add(item.isTextual() ? bare(row, item.textValue()) : withParameter(row, item));
        }
        return List.copyOf(conditions);
    }

    private static Requirement bare(Section row, String word) {
        Condition condition = condition(row, word);
        if (condition.parameter() != Condition.Parameter.NONE) {
            throw row.wrong(word + " needs a parameter");
        }
        return Requirement.of(condition);
    }

    private static Requirement withParameter(Section row, JsonNode item) {
        if (!item.isObject() || item.size() != 1) {
            throw row.wrong("a condition is a word, or a word with its parameter");
        }
        String word = item.fieldNames().next();
        Condition condition = condition(row, word);
        Section parameter = row.beside(item);
        return switch (condition.parameter()) {
            case NUMBER -> new Requirement(condition, parameter.number(word), Set.of());
            case STATES ->
                new Requirement(condition, 0, Groups.words(InvestigationState.class, parameter, parameter.texts(word)));
            case NONE -> throw row.wrong(word + " takes no parameter");
        };
    }

    private static Condition condition(Section row, String word) {
        for (Condition condition : Condition.values()) {
            if (condition.word().equals(word)) {
                return condition;
            }
        }
        throw row.wrong("unknown word " + word);
    }

    private static Map<Purpose, Set<Obligation>> purposeObligations(Section row) {
        var byPurpose = new EnumMap<Purpose, Set<Obligation>>(Purpose.class);
        if (row.has("purposeObligations")) {
            Section section = row.object("purposeObligations");
            for (String name : section.names()) {
                Set<Obligation> obligations = Groups.words(Obligation.class, row, section.texts(name));
                for (Purpose purpose : Groups.words(Purpose.class, row, List.of(name))) {
                    byPurpose.put(purpose, obligations);
                }
            }
        }
        return byPurpose;
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, Section row, String name) {
        return Groups.words(type, row, row.optionalTexts(name));
    }
}
