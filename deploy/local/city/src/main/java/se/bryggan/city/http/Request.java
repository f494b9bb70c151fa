package se.bryggan.city.http;

import java.io.IOException;
import java.util.Map;

/** A request behind its door: {@code path} is what follows the door, without a leading slash. */
public record Request(String method, String path, String rawQuery, byte[] body) {

    /** The page of the listing that was asked for. */
    public Answer page(Listing<?> listing) {
        require("GET");
        return listing.page(Query.parse(rawQuery));
    }

    /** All query parameters. */
    public Map<String, String> parameters() {
        return Query.parse(rawQuery).parameters();
    }

    /** The body as JSON of the type; 400 if it is none. */
    public <T> T json(Class<T> type) {
        try {
            T value = Answer.MAPPER.readValue(body, type);
            if (value != null) {
                return value;
            }
        } catch (IOException malformed) {
            // Jackson's message quotes the input, which may be a personal number.
        }
        throw Refusal.of(400, "the body is not what this path takes");
    }

    /** 405 unless the method is the given one. */
    public void require(String wanted) {
        if (!method.equals(wanted)) {
            throw Refusal.of(405, "the method must be " + wanted);
        }
    }
}
