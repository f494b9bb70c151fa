package se.bryggan.city.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The query parameters of a request, each at most once. */
record Query(Map<String, String> parameters) {

    static final String LIMIT = "limit";
    static final String PAGE_TOKEN = "pageToken";

    private static final int MAX_LIMIT = 1000;

    static Query parse(String raw) {
        Map<String, String> parameters = new LinkedHashMap<>();
        if (raw != null && !raw.isEmpty()) {
            for (String pair : raw.split("&")) {
                String[] parts = pair.split("=", 2);
                String value = parts.length == 2 ? decode(parts[1]) : "";
                if (parameters.put(decode(parts[0]), value) != null) {
                    throw Refusal.of(400, "a parameter occurs twice");
                }
            }
        }
        return new Query(parameters);
    }

    /** How many rows a page may have: what was asked for, at most {@value #MAX_LIMIT}. */
    int limit() {
        String value = parameters.get(LIMIT);
        if (value == null) {
            return MAX_LIMIT;
        }
        if (!value.matches("\\d{1,9}") || Integer.parseInt(value) < 1) {
            throw Refusal.of(400, "limit must be a whole number from 1");
        }
        return Math.min(Integer.parseInt(value), MAX_LIMIT);
    }

    /** The page token, or null; it goes with {@code limit} and nothing else. */
    String pageToken() {
        String token = parameters.get(PAGE_TOKEN);
        if (token != null && !Set.of(LIMIT, PAGE_TOKEN).containsAll(parameters.keySet())) {
            throw Refusal.plain(400, "pageToken cannot be combined with filters");
        }
        return token;
    }

    Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>(parameters);
        filters.remove(LIMIT);
        filters.remove(PAGE_TOKEN);
        return filters;
    }

    // A plus sign stands for itself: it begins the offset of an RFC 3339 time, and clients often forget to escape it.
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException malformed) {
            throw Refusal.of(400, "the query is not percent-encoded");
        }
    }
}
