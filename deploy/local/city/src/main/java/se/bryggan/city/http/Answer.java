package se.bryggan.city.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.nio.charset.StandardCharsets;

/** What goes back to the client. */
public record Answer(int status, String contentType, byte[] body) {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** The value as JSON with status 200. */
    public static Answer ok(Object value) {
        return json(200, value);
    }

    static Answer json(int status, Object value) {
        try {
            return new Answer(status, "application/json", MAPPER.writeValueAsBytes(value));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a wire record cannot be written as JSON", impossible);
        }
    }

    static Answer text(int status, String text) {
        return new Answer(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
    }
}
