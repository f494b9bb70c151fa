package se.bryggan.outbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** JSON of events: absent members are left out when written, unknown members are ignored when read. */
public final class EventJson {
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .addModule(new Jdk8Module())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_ABSENT, JsonInclude.Include.USE_DEFAULTS))
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private EventJson() {}

    /** The text form; fails only for a type that was never made to be written. */
    public static String write(Object data) {
        try {
            return JSON.writeValueAsString(data);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "not writable as JSON: " + data.getClass().getName(), e);
        }
    }

    /** The record in the bytes; the exception says where it failed and never what stood there. */
    public static <T> T read(byte[] json, Class<T> type) throws MalformedJson {
        try {
            T value = JSON.readValue(json, type);
            if (value == null) {
                throw new MalformedJson();
            }
            return value;
        } catch (IOException | IllegalArgumentException e) {
            throw new MalformedJson();
        }
    }

    /** As {@link #read(byte[], Class)}, for JSON that this service wrote itself. */
    public static <T> T own(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("own row is not readable as " + type.getName(), e);
        }
    }

    /** As {@link #own(String, Class)}, for an object whose members are all texts. */
    public static Map<String, String> ownTexts(String json) {
        try {
            return JSON.readValue(json, new TypeReference<LinkedHashMap<String, String>>() {});
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("own row is not readable", e);
        }
    }

    /** The bytes are not the JSON of the wanted record. Carries nothing of them. */
    public static final class MalformedJson extends Exception {
        private static final long serialVersionUID = 1L;

        MalformedJson() {
            super("malformed", null, false, false);
        }
    }
}
