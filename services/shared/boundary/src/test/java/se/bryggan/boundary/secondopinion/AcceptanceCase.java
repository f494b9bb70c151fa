package se.bryggan.boundary.secondopinion;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import se.bryggan.boundary.disclosure.wire.Expected;

/** One line of a file of cases, and what of its {@code expect} an answer does not keep. */
record AcceptanceCase(String id, String line, JsonNode node) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<AcceptanceCase> in(String resource) throws IOException {
        var cases = new ArrayList<AcceptanceCase>();
        try (InputStream in = AcceptanceCase.class.getResourceAsStream(resource)) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                JsonNode node = JSON.readTree(line);
                cases.add(new AcceptanceCase(node.get("id").textValue(), line, node));
            }
        }
        return cases;
    }

    /** Empty when the answer is as expected. */
    List<String> problems(String answer) throws IOException {
        return Expected.problems(node.get("expect"), answer);
    }

    @Override
    public String toString() {
        return id;
    }
}
