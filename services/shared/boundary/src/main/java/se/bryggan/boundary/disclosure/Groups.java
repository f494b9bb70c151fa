package se.bryggan.boundary.disclosure;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The named groups of branches and categories. In a list, {@code ANY} is every value and a leading minus takes away:
 * {@code [ANY, -AGGREGATE]}.
 */
final class Groups {

    private final Map<String, Set<Branch>> branches = new HashMap<>();
    private final Map<String, Set<Category>> categories = new HashMap<>();

    Groups(Section branchGroups, Section categoryGroups) {
        for (String name : branchGroups.names()) {
            branches.put(name, expand(Branch.class, branches, branchGroups, branchGroups.texts(name)));
        }
        for (String name : categoryGroups.names()) {
            categories.put(name, expand(Category.class, categories, categoryGroups, categoryGroups.texts(name)));
        }
    }

    Set<Branch> branches(Section section, String name) {
        return expand(Branch.class, branches, section, section.texts(name));
    }

    Set<Category> categories(Section section, String name) {
        return expand(Category.class, categories, section, section.texts(name));
    }

    static <E extends Enum<E>> Set<E> words(Class<E> type, Section section, List<String> words) {
        return expand(type, Map.of(), section, words);
    }

    static <E extends Enum<E>> E word(Class<E> type, Section section, String name) {
        Set<E> words = words(type, section, List.of(section.text(name)));
        if (words.size() != 1) {
            throw section.wrong(name + " is not one word");
        }
        return words.iterator().next();
    }

    private static <E extends Enum<E>> Set<E> expand(
            Class<E> type, Map<String, Set<E>> groups, Section section, List<String> words) {
        EnumSet<E> result = EnumSet.noneOf(type);
        EnumSet<E> without = EnumSet.noneOf(type);
        for (String word : words) {
            boolean minus = word.startsWith("-");
            (minus ? without : result).addAll(meaning(type, groups, section, minus ? word.substring(1) : word));
        }
        result.removeAll(without);
        return Collections.unmodifiableSet(result);
    }

    private static <E extends Enum<E>> Set<E> meaning(
            Class<E> type, Map<String, Set<E>> groups, Section section, String word) {
        if (word.equals("ANY")) {
            return EnumSet.allOf(type);
        }
        if (groups.containsKey(word)) {
            return groups.get(word);
        }
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(word)) {
                return EnumSet.of(value);
            }
        }
        throw section.wrong("unknown word " + word);
    }
}
