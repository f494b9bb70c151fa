package se.bryggan.boundary.accesslog;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.plain.PlainWords;
import se.bryggan.boundary.gate.AccessGrounds;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.Gate;
import se.bryggan.boundary.gate.Guarded;

/** A person's log at one authority, for the person and the guardians. Reading it leaves rows in it. */
@ApplicationScoped
public class ReadAccessLog {

    private final Gate gate;
    private final LogQuestion questions;
    private final Logs logs;
    private final Pages pages;

    ReadAccessLog(Gate gate, LogQuestion questions, Logs logs, LogRules rules, RuleBook book, AccessGrounds grounds) {
        PlainWords words = PlainWords.load(ReadAccessLog.class.getClassLoader());
        this.gate = gate;
        this.questions = questions;
        this.logs = logs;
        this.pages = new Pages(new Wording(rules, words, book, grounds::of));
    }

    /** What became of the question. */
    public sealed interface Result permits Read, NoSuchEntry {}

    public record Read(AccessLogPage page) implements Result {}

    /** No entry of that id is shown to this reader, whether or not there is one. */
    public record NoSuchEntry() implements Result {}

    /**
     * At most {@code limit} entries after the one with the id {@code after}, null = from the newest. {@code holder} tells
     * the gate whose rows these are.
     */
    @Guarded("access-log.read")
    public Result read(LogOf log, Controller holder, UUID after, int limit) {
        AccessPermit access = gate.permit();
        List<Told> told =
                questions.of(log, access).map(asking -> told(asking, access)).orElse(List.of());
        Optional<AccessLogPage> page = pages.after(after, limit, told, holder);
        return page.<Result>map(Read::new).orElseGet(NoSuchEntry::new);
    }

    private List<Told> told(LogQuestion.Asking asking, AccessPermit access) {
        Sifted sifted = logs.sifted(asking);
        return sifted.tell(opened(asking, access, sifted.toAsk()));
    }

    private Set<Category> opened(LogQuestion.Asking asking, AccessPermit access, Set<Category> categories) {
        if (categories.isEmpty()) {
            return Set.of();
        }
        var crossing = new Gate.Crossing("access-log", asking.log().subject(), null, null);
        Decision decision = gate.disclose(asking.ask(access, categories), crossing);
        return switch (decision) {
            case Permit permit when permit.use() -> permit.categories();
            case Permit used -> throw new IllegalStateException("a permit is for one reading");
            case Deny deny -> Set.of();
        };
    }
}
