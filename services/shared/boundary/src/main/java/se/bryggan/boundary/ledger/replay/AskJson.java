package se.bryggan.boundary.ledger.replay;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import se.bryggan.boundary.disclosure.Ask;

/** The facts of a decision as the ledger keeps them: what is read back has the digest of what was written. */
public final class AskJson {

    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private AskJson() {}

    public static JsonNode write(Ask ask) {
        return JSON.valueToTree(ask);
    }

    /** Fails when the facts are not whole or speak in words that this version does not know. */
    public static Ask read(JsonNode facts) throws JsonProcessingException {
        return JSON.treeToValue(facts, Ask.class);
    }
}
