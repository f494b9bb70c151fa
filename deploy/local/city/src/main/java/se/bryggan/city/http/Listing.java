package se.bryggan.city.http;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A collection that is read page by page.
 *
 * <p>Every page with rows carries a token, the last one too: following it leads to an empty page without a token. The
 * standard allows that and the national reference server does it, so a client must bear it.
 */
public final class Listing<T> {

    private final String name;
    private final List<T> rows;
    private final Function<? super T, ?> view;
    private final Map<String, Filter<T>> filters = new HashMap<>();
    private Set<String> required = Set.of();

    /** A listing without filters; the name ties page tokens to it. */
    public Listing(String name, List<T> rows, Function<? super T, ?> view) {
        this.name = name;
        this.rows = rows;
        this.view = view;
    }

    /** Adds a query parameter. */
    public Listing<T> filter(String parameter, Filter<T> filter) {
        filters.put(parameter, filter);
        return this;
    }

    /** Adds the four parameters on creation and modification: after is exclusive, before inclusive. */
    public Listing<T> meta(Function<T, Instant> created, Function<T, Instant> modified) {
        return filter("meta.created.after", Filter.after(created))
                .filter("meta.created.before", Filter.onOrBefore(created))
                .filter("meta.modified.after", Filter.after(modified))
                .filter("meta.modified.before", Filter.onOrBefore(modified));
    }

    /** Makes parameters mandatory on the first page. */
    public Listing<T> require(String... parameters) {
        required = Set.of(parameters);
        return this;
    }

    Answer page(Query query) {
        int limit = query.limit();
        PageToken from = start(query);
        Predicate<T> wanted = predicate(from.filters());
        List<Object> page = new ArrayList<>();
        int next = from.offset();
        while (next < rows.size() && page.size() < limit) {
            T row = rows.get(next++);
            if (wanted.test(row)) {
                page.add(view.apply(row));
            }
        }
        return Answer.ok(new Page(page, page.isEmpty() ? null : new PageToken(name, next, from.filters()).encode()));
    }

    private PageToken start(Query query) {
        String text = query.pageToken();
        if (text == null) {
            if (!query.parameters().keySet().containsAll(required)) {
                throw Refusal.of(
                        400,
                        "mandatory parameters: "
                                + String.join(", ", required.stream().sorted().toList()));
            }
            return new PageToken(name, 0, query.filters());
        }
        PageToken token = PageToken.decode(text);
        if (!token.listing().equals(name)) {
            throw PageToken.invalid();
        }
        return token;
    }

    private Predicate<T> predicate(Map<String, String> wanted) {
        Predicate<T> all = row -> true;
        for (Map.Entry<String, String> parameter : wanted.entrySet()) {
            Filter<T> filter = filters.get(parameter.getKey());
            if (filter == null) {
                throw Refusal.of(400, "this listing does not have one of the parameters");
            }
            all = all.and(filter.of(parameter.getValue()));
        }
        return all;
    }

    private record Page(List<Object> data, String pageToken) {}
}
