package se.bryggan.boundary.disclosure.maytell;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Purpose;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleBookException;
import se.bryggan.boundary.disclosure.handbook.Professions;
import se.bryggan.boundary.disclosure.plain.Phrase;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/**
 * {@code ./bryggan may-i-tell --from WHO --to BRANCH --what CATEGORY[,CATEGORY] --for PURPOSE [--age N] [--day DAY]
 * [--json]}: what may be told, must be told and is kept, about nobody in particular.
 *
 * <p>{@code WHO} is a branch or a profession of the handbook; {@code --words} lists the words. Exit status 0 when it is
 * answered, whatever the answer; 2 if it cannot run.
 */
public final class MayITellCommand {

    private static final int OK = 0;
    private static final int CANNOT_RUN = 2;
    private static final int COLUMN = 28;
    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final JsonMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private final InstantSource clock;
    private final PrintStream out;
    private final PrintStream err;
    private final PlainWords words = PlainWords.load(MayITellCommand.class.getClassLoader());
    private final Professions professions = Professions.load(MayITellCommand.class.getClassLoader());

    MayITellCommand(InstantSource clock, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        var command =
                new MayITellCommand(InstantSource.system(), stream(FileDescriptor.out), stream(FileDescriptor.err));
        System.exit(command.run(args));
    }

    int run(String... args) {
        if (List.of(args).equals(List.of("--words"))) {
            out.print(allWords());
            return OK;
        }
        var given = new ArrayList<>(List.of(args));
        boolean json = given.remove("--json");
        try {
            MayTellQuestion question =
                    Arguments.read(given, professions, LocalDate.ofInstant(clock.instant(), STOCKHOLM));
            var mayTell = new MayTell(RuleBook.load(MayITellCommand.class.getClassLoader()), words);
            MayTellAnswer answer = mayTell.answer(question);
            out.print(json ? JSON.writeValueAsString(answer) + "\n" : MayTellText.of(answer, words));
            return OK;
        } catch (Arguments.Wrong e) {
            err.println("may-i-tell: " + e.getMessage());
            return CANNOT_RUN;
        } catch (RuleBookException e) {
            err.println("may-i-tell: no, the rule book cannot be read: " + e.getMessage());
            return CANNOT_RUN;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("records of texts", e);
        }
    }

    private String allWords() {
        var list = new StringBuilder("--from, a profession:\n");
        professions.names().forEach((id, name) -> line(list, id, name));
        list.append("--from or --to, a branch:\n");
        Stream.of(Branch.values()).forEach(branch -> line(list, branch.name(), words.of(branch)));
        list.append("--what:\n");
        Stream.of(Category.values()).forEach(category -> line(list, category.name(), words.of(category)));
        list.append("--for:\n");
        Stream.of(Purpose.values()).forEach(purpose -> line(list, purpose.name(), words.of(purpose)));
        return list.toString();
    }

    private static void line(StringBuilder list, String word, Phrase phrase) {
        list.append("  ").append(word).append(" ".repeat(Math.max(1, COLUMN - word.length())));
        list.append(phrase.sv()).append(" / ").append(phrase.en()).append('\n');
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}
