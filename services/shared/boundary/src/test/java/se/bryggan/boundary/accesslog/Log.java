package se.bryggan.boundary.accesslog;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Person;
import se.bryggan.boundary.disclosure.Protection;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.gate.AccessGround;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;

/** A child's log at one authority, judged by the real rules for one reader. */
final class Log {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant MORNING = Instant.parse("2026-11-02T08:00:00Z");
    static final String CHILD = "a1f0c0de-0000-4000-8000-000000000001";
    static final String GUARDIAN = "a1f0c0de-0000-4000-8000-000000000002";
    static final LogRules RULES = LogRules.load(Log.class.getClassLoader());

    private static final RuleBook BOOK = RuleBook.load(Log.class.getClassLoader());
    private static final DisclosurePoint POINT = new DisclosurePoint(BOOK);
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final Reader reader;

    private Log(Reader reader) {
        this.reader = reader;
    }

    /** As the guardian of a child of that age reads it. */
    static Log forGuardian(int age, Branch holder) {
        return new Log(new Reader(at(holder), child(age, Protection.NONE, false), true, TODAY, Review.NONE));
    }

    static Log forTheChild(int age, Branch holder) {
        return new Log(new Reader(at(holder), child(age, Protection.NONE, false), false, TODAY, Review.NONE));
    }

    Log protectedBy(Protection protection) {
        return of(new Person(
                CHILD,
                reader.subject().birthDate(),
                null,
                List.of(GUARDIAN),
                null,
                protection,
                reader.subject().whereaboutsHidden(),
                null));
    }

    Log withHiddenPlace() {
        return of(new Person(
                CHILD, reader.subject().birthDate(), null, List.of(GUARDIAN), null, Protection.NONE, true, null));
    }

    Log reviewed(Review review) {
        return new Log(new Reader(reader.holder(), reader.subject(), reader.guardian(), TODAY, review));
    }

    List<Told> of(List<LogRow> rows) {
        Sifted sifted = new Judge(RULES).sift(rows, reader);
        return sifted.tell(opened(sifted.toAsk()));
    }

    Told only(LogRow row) {
        return of(List.of(row)).getFirst();
    }

    Optional<AccessLogPage> page(List<LogRow> rows, UUID after, int limit) {
        var wording = new Wording(
                RULES,
                PlainWords.load(Log.class.getClassLoader()),
                BOOK,
                (rule, day) -> Optional.of(new AccessGround("OWN_UNIT", "the law of " + rule)));
        return new Pages(wording).after(after, limit, of(rows), reader.holder());
    }

    List<Entry> entries(LogRow... rows) {
        return page(List.of(rows), null, 100).orElseThrow().entries();
    }

    /** What goes over the wire. */
    String json(List<LogRow> rows) {
        return json(page(rows, null, 100).orElseThrow());
    }

    static String json(AccessLogPage page) {
        try {
            return JSON.writeValueAsString(page);
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    static LogRow act(String act, String role) {
        return row(act, role, false, null);
    }

    static LogRow refusedAct(String act, String role) {
        return row(act, role, true, null);
    }

    static LogRow sent(Branch recipient, Purpose purpose, Category... categories) {
        return row("referral.send", "mentor", false, crossing(recipient, purpose, Set.of(categories), Set.of()));
    }

    static LogRow denied(Branch recipient, Purpose purpose, Category... categories) {
        return row("referral.send", "mentor", true, crossing(recipient, purpose, Set.of(), Set.of(categories)));
    }

    static LogRow.Crossing crossing(
            Branch recipient, Purpose purpose, Collection<Category> disclosed, Collection<Category> withheld) {
        return new LogRow.Crossing(
                recipient,
                "social-board",
                "social-unit",
                UUID.randomUUID(),
                purpose,
                Set.copyOf(disclosed),
                Set.copyOf(withheld));
    }

    static LogRow row(String act, String role, boolean refused, LogRow.Crossing crossing) {
        var by = new LogRow.By(kind(role), role, "board", "school-1");
        return new LogRow(UUID.randomUUID(), MORNING, by, act, refused, crossing, UUID.randomUUID(), List.of("ACC-X"));
    }

    private static Actor.Kind kind(String role) {
        return switch (role) {
            case "pupil" -> Actor.Kind.PUPIL;
            case "guardian" -> Actor.Kind.GUARDIAN;
            case "service", "unit-intake", "supplier", "registry" -> Actor.Kind.SERVICE;
            case "timer" -> Actor.Kind.TIMER;
            default -> Actor.Kind.STAFF;
        };
    }

    private Log of(Person subject) {
        return new Log(new Reader(reader.holder(), subject, reader.guardian(), TODAY, reader.review()));
    }

    private Set<Category> opened(Set<Category> categories) {
        var recipient = reader.guardian() ? new Party(Branch.GUARDIAN, GUARDIAN) : new Party(Branch.CHILD, CHILD);
        Ask ask = Ask.about(
                        reader.subject(),
                        TODAY.atStartOfDay(Reader.STOCKHOLM).toInstant(),
                        new Party(reader.holder().branch(), "board"),
                        recipient,
                        categories,
                        Purpose.INSIGHT)
                .withAssessment(reader.review().assessment())
                .withInvestigation(reader.review().investigation());
        return POINT.decide(ask) instanceof Permit permit ? permit.categories() : Set.of();
    }

    private static Controller at(Branch holder) {
        return new Controller("board", holder);
    }

    private static Person child(int age, Protection protection, boolean hidden) {
        return new Person(CHILD, TODAY.minusYears(age), null, List.of(GUARDIAN), null, protection, hidden, null);
    }
}
