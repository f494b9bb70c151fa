package se.bryggan.city.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.Base64;
import java.util.Map;

/** Where the next page starts, and the filters of the first; the token carries all of it, the server keeps nothing. */
record PageToken(String listing, int offset, Map<String, String> filters) {

    static PageToken decode(String text) {
        try {
            PageToken token = Answer.MAPPER.readValue(Base64.getUrlDecoder().decode(text), PageToken.class);
            if (token == null || token.listing == null || token.filters == null || token.offset < 0) {
                throw invalid();
            }
            return token;
        } catch (IOException | IllegalArgumentException garbled) {
            throw invalid();
        }
    }

    String encode() {
        try {
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Answer.MAPPER.writeValueAsBytes(this));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a page token cannot be written as JSON", impossible);
        }
    }

    static Refusal invalid() {
        return Refusal.of(400, "pageToken is not one of this listing");
    }
}
