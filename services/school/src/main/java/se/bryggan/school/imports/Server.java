package se.bryggan.school.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Reads one organiser's server page by page, until a page is empty or the last: servers differ in how they end. */
@ApplicationScoped
class Server {

    private static final int PAGE = 1000;

    private final Ss12000Client client;
    private final ServerTokens tokens;

    Server(@RestClient Ss12000Client client, ServerTokens tokens) {
        this.client = client;
        this.tokens = tokens;
    }

    /** The lessons that begin in the time, cancelled ones among them. */
    List<Ss12000.CalendarEvent> lessons(String organiser, Instant from, Instant to) {
        String bearer = tokens.bearer(organiser);
        List<Ss12000.CalendarEvent> all = new ArrayList<>();
        pages(
                token -> token == null
                        ? client.calendarEvents(organiser, bearer, PAGE, null, text(from), text(to))
                        : client.calendarEvents(organiser, bearer, PAGE, token, null, null),
                all::addAll);
        return all;
    }

    /** All marks, a page at a time: they are too many to hold. */
    void marks(String organiser, Consumer<List<Ss12000.Attendance>> each) {
        String bearer = tokens.bearer(organiser);
        pages(token -> client.attendances(organiser, bearer, PAGE, token), each);
    }

    List<Ss12000.Duty> duties(String organiser) {
        String bearer = tokens.bearer(organiser);
        List<Ss12000.Duty> all = new ArrayList<>();
        pages(token -> client.duties(organiser, bearer, PAGE, token), all::addAll);
        return all;
    }

    List<Ss12000.Group> groups(String organiser) {
        String bearer = tokens.bearer(organiser);
        List<Ss12000.Group> all = new ArrayList<>();
        pages(token -> client.groups(organiser, bearer, PAGE, token), all::addAll);
        return all;
    }

    List<Ss12000.Person> persons(String organiser, Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : client.persons(organiser, tokens.bearer(organiser), new Ss12000.Lookup(ids));
    }

    private static <T> void pages(Function<String, Ss12000.Page<T>> fetch, Consumer<List<T>> each) {
        Ss12000.Page<T> page = fetch.apply(null);
        while (!page.data().isEmpty()) {
            each.accept(page.data());
            if (page.pageToken() == null) {
                return;
            }
            page = fetch.apply(page.pageToken());
        }
    }

    private static String text(Instant time) {
        return time.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
