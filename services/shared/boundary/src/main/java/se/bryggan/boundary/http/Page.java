package se.bryggan.boundary.http;

import java.util.List;

/** One page of a list: pages count from 1, totals are counted after the row filter. */
public record Page<T>(List<T> items, int page, int limit, long total) {

    public static final int DEFAULT_LIMIT = 20;
    public static final int MAX_LIMIT = 100;

    public Page {
        items = List.copyOf(items);
    }

    /** Refuses page numbers below 1 or beyond what can be counted, and limits outside 1 to 100, with 422. */
    public static void demand(int page, int limit) {
        if (page < 1 || limit < 1 || limit > MAX_LIMIT || (long) page * limit > Integer.MAX_VALUE) {
            throw new Refused(422, "invalid-page");
        }
    }
}
