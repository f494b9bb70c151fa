package se.bryggan.boundary.disclosure;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Unmodifiable copies that keep the speed and the order of an {@link EnumSet}. */
final class EnumSets {

    private EnumSets() {}

    static <E extends Enum<E>> Set<E> copy(Class<E> type, Collection<E> values) {
        EnumSet<E> copy = EnumSet.noneOf(type);
        copy.addAll(values);
        return Collections.unmodifiableSet(copy);
    }

    static <E extends Enum<E>> Set<E> copyOrNull(Class<E> type, Collection<E> values) {
        return values == null ? null : copy(type, values);
    }
}
