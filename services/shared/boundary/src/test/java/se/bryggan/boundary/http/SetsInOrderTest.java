package se.bryggan.boundary.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SetsInOrderTest {

    private final JsonMapper json =
            JsonMapper.builder().addModule(SetsInOrder.module()).build();

    record Request(Set<String> codes, List<String> words) {}

    @Test
    void equalSetsAreWrittenAlikeWhateverTheirOrderInMemory() throws Exception {
        var one = new Request(new LinkedHashSet<>(List.of("b", "a")), List.of("y", "x"));
        var other = new Request(new LinkedHashSet<>(List.of("a", "b")), List.of("y", "x"));

        assertEquals(json.writeValueAsString(one), json.writeValueAsString(other));
        assertEquals("{\"codes\":[\"a\",\"b\"],\"words\":[\"y\",\"x\"]}", json.writeValueAsString(one));
    }
}
