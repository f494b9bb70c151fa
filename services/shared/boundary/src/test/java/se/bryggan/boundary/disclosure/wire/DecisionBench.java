package se.bryggan.boundary.disclosure.wire;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.HdrHistogram.Histogram;
import se.bryggan.boundary.disclosure.Ask;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.MadeUpQuestions;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.secondopinion.SecondOpinion;

/**
 * How long one decision takes in process with the full rule book, each call timed by itself, the timer's own time
 * included; beside it the second formulation, from a line to a line. Run by {@code deploy/bench/decide.sh}; prints, and
 * asserts nothing.
 */
final class DecisionBench {

    private static final long SEED = 20261101;
    private static final int QUESTIONS = 20_000;
    private static final int CALLS = 3_000_000;
    private static final int LINES = 100_000;
    private static final long LONGEST = 1_000_000_000L;

    private final DisclosurePoint point;
    private final QuestionReader reader = new QuestionReader();

    /** What has been answered; looked at in the end, so that no answer can be left out by the compiler. */
    private long answered;

    private DecisionBench(RuleBook book) {
        this.point = new DisclosurePoint(book);
    }

    public static void main(String[] args) throws IOException {
        RuleBook book = RuleBook.load(DecisionBench.class.getClassLoader());
        System.out.printf(
                Locale.ROOT,
                "rule book %s, %d rows, %s %s%n",
                book.version(),
                book.rows().size(),
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"));
        new DecisionBench(book).run();
    }

    private void run() throws IOException {
        List<String> lines = cases();
        List<Ask> madeUp = MadeUpQuestions.questions(SEED, QUESTIONS);
        time("the timer alone", CALLS, madeUp, ask -> ask);
        time("decision: acceptance cases", CALLS, asks(lines), point::decide);
        time("decision: made-up questions", CALLS, madeUp, point::decide);
        time("a line to a line: engine", LINES, lines, this::engine);
        time("a line to a line: second", LINES, lines, line -> SecondOpinion.answer(line, 1));
        System.out.println("(" + answered + " answers)");
    }

    private String engine(String line) {
        return switch (reader.read(line)) {
            case Question.Understood understood -> AnswerWriter.write(point.decide(understood.ask()));
            case Question.Unknown unknown -> AnswerWriter.write(point.denyUnknown(unknown.knownCategories()));
            case Question.Malformed malformed -> AnswerWriter.error(malformed.problem(), 1);
        };
    }

    /** As many calls to warm up as are then timed. */
    private <Q, A> void time(String what, int calls, List<Q> questions, Function<Q, A> decide) {
        call(calls, questions, decide, new Histogram(LONGEST, 3));
        var times = new Histogram(LONGEST, 3);
        call(calls, questions, decide, times);
        System.out.printf(
                Locale.ROOT,
                "%-28s %9d calls  p50 %7.3f us  p99 %7.3f us  p99.9 %7.3f us  mean %7.3f us%n",
                what,
                calls,
                times.getValueAtPercentile(50) / 1e3,
                times.getValueAtPercentile(99) / 1e3,
                times.getValueAtPercentile(99.9) / 1e3,
                times.getMean() / 1e3);
    }

    private <Q, A> void call(int calls, List<Q> questions, Function<Q, A> decide, Histogram times) {
        int next = 0;
        for (int i = 0; i < calls; i++) {
            Q question = questions.get(next);
            next = next + 1 == questions.size() ? 0 : next + 1;
            long began = System.nanoTime();
            A answer = decide.apply(question);
            times.recordValue(Math.min(LONGEST, System.nanoTime() - began));
            answered += answer == null ? 0 : 1;
        }
    }

    private List<Ask> asks(List<String> lines) {
        var asks = new ArrayList<Ask>();
        for (String line : lines) {
            if (reader.read(line) instanceof Question.Understood understood) {
                asks.add(understood.ask());
            }
        }
        return asks;
    }

    private static List<String> cases() throws IOException {
        try (InputStream in = DecisionBench.class.getResourceAsStream("/disclosure/" + Case.GIVEN)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
