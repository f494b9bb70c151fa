package se.bryggan.boundary.http;

import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.util.StdConverter;
import java.util.List;
import java.util.Set;

/** Writes a set in the order of its texts: equal requests have equal digests, also in the next run of the service. */
final class SetsInOrder extends StdConverter<Set<?>, List<String>> {

    static Module module() {
        return new SimpleModule().addSerializer(Set.class, new StdDelegatingSerializer(new SetsInOrder()));
    }

    @Override
    public List<String> convert(Set<?> set) {
        return set.stream().map(Object::toString).sorted().toList();
    }
}
