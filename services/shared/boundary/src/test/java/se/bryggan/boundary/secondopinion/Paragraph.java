package se.bryggan.boundary.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** One row of the rule text: whom, what and when it reaches, on which condition, with which human test. */
final class Paragraph {

    enum Force {
        DUTY,
        PERMISSION,
        LAST_RESORT
    }

    /** How the human test that the row asks for came out. */
    enum Tested {
        PASSED,
        FAILED,
        LEFT_TO_A_HUMAN
    }

    /** The human test of a row, for one category. */
    interface Test {
        Tested of(Question q, String category);
    }

    final String id;
    private String part = "";
    final Force force;
    private Set<String> from = Words.BRANCHES;
    private Set<String> to = Words.BRANCHES;
    private Set<String> about = Words.CATEGORIES;
    private Set<String> purposes = Words.PURPOSES;
    private LocalDate first = LocalDate.MIN;
    private LocalDate last = LocalDate.MAX;
    private Predicate<Question> condition = q -> true;
    private Test test = (q, category) -> Tested.PASSED;
    private List<String> obligations = List.of();

    private Paragraph(String id, Force force) {
        this.id = id;
        this.force = force;
    }

    static Paragraph duty(String id) {
        return new Paragraph(id, Force.DUTY);
    }

    static Paragraph permission(String id) {
        return new Paragraph(id, Force.PERMISSION);
    }

    static Paragraph lastResort(String id) {
        return new Paragraph(id, Force.LAST_RESORT);
    }

    Paragraph part(String name) {
        part = "/" + name;
        return this;
    }

    Paragraph from(Set<String> branches) {
        from = branches;
        return this;
    }

    Paragraph to(Set<String> branches) {
        to = branches;
        return this;
    }

    Paragraph about(Set<String> categories) {
        about = categories;
        return this;
    }

    Paragraph purposes(String... names) {
        purposes = Set.of(names);
        return this;
    }

    Paragraph since(String day) {
        first = LocalDate.parse(day);
        return this;
    }

    Paragraph until(String day) {
        last = LocalDate.parse(day);
        return this;
    }

    Paragraph when(Predicate<Question> holds) {
        condition = holds;
        return this;
    }

    Paragraph tested(Test by) {
        test = by;
        return this;
    }

    Paragraph imposes(String... names) {
        obligations = List.of(names);
        return this;
    }

    boolean inForce(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    boolean reaches(Question q, String category) {
        return inForce(q.day())
                && q.from(from)
                && q.to(to)
                && about.contains(category)
                && purposes.contains(q.purpose());
    }

    boolean applies(Question q, String category) {
        return reaches(q, category) && condition.test(q);
    }

    Tested test(Question q, String category) {
        return test.of(q, category);
    }

    List<String> obligations() {
        return obligations;
    }

    Scope scope() {
        return new Scope(from, to, about, purposes, first, last);
    }

    /** Tells versions and parts of one id apart. */
    String row() {
        return id + part + "/" + force + (first.equals(LocalDate.MIN) ? "" : "/" + first);
    }

    /** What a row reaches, for whoever makes up questions. */
    record Scope(
            Set<String> from,
            Set<String> to,
            Set<String> about,
            Set<String> purposes,
            LocalDate first,
            LocalDate last) {}
}
