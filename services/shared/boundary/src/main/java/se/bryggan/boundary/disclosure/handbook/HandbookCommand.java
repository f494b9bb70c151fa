package se.bryggan.boundary.disclosure.handbook;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import se.bryggan.boundary.disclosure.RuleBook;
import se.bryggan.boundary.disclosure.RuleBookException;
import se.bryggan.boundary.disclosure.plain.PlainWords;

/**
 * {@code ./bryggan handbook DIR [--day YYYY-MM-DD]}: writes the confidentiality handbook (sekretesshandbok) into a
 * folder, with the rules in force on that day (today if none is named): HTML pages and one PDF, in Swedish and English.
 *
 * <p>Exit status 0, or 2 if it cannot be written.
 */
public final class HandbookCommand {

    private static final int OK = 0;
    private static final int CANNOT_RUN = 2;

    private final InstantSource clock;
    private final PrintStream out;
    private final PrintStream err;

    HandbookCommand(InstantSource clock, PrintStream out, PrintStream err) {
        this.clock = clock;
        this.out = out;
        this.err = err;
    }

    public static void main(String[] args) {
        var command =
                new HandbookCommand(InstantSource.system(), stream(FileDescriptor.out), stream(FileDescriptor.err));
        System.exit(command.run(args));
    }

    int run(String... args) {
        boolean dated = args.length == 3 && args[1].equals("--day");
        if (args.length != 1 && !dated) {
            err.println("handbook: takes DIR [--day YYYY-MM-DD]");
            return CANNOT_RUN;
        }
        try {
            LocalDate day = dated ? LocalDate.parse(args[2]) : today();
            write(Path.of(args[0]), handbook(day));
            out.println(Path.of(args[0], Language.SV.code(), "index.html"));
            return OK;
        } catch (DateTimeException e) {
            err.println("handbook: not a day: " + args[2]);
            return CANNOT_RUN;
        } catch (RuleBookException e) {
            err.println("handbook: the rule book cannot be read: " + e.getMessage());
            return CANNOT_RUN;
        } catch (IOException e) {
            err.println("handbook: cannot write: " + e.getMessage());
            return CANNOT_RUN;
        }
    }

    private static Handbook handbook(LocalDate day) {
        ClassLoader loader = HandbookCommand.class.getClassLoader();
        return new Handbook(RuleBook.load(loader), PlainWords.load(loader), HandbookTexts.load(loader), day);
    }

    private static void write(Path folder, Handbook handbook) throws IOException {
        for (Map.Entry<String, String> page : handbook.pages().entrySet()) {
            Path file = folder.resolve(page.getKey());
            Files.createDirectories(file.getParent());
            Files.writeString(file, page.getValue());
        }
        for (Language language : Language.values()) {
            Path file = folder.resolve(language.code()).resolve(Handbook.PRINTED);
            try (OutputStream out = Files.newOutputStream(file)) {
                Pdf.write(handbook.printed(language), out);
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
    }

    private static PrintStream stream(FileDescriptor file) {
        return new PrintStream(new FileOutputStream(file), true, StandardCharsets.UTF_8);
    }
}
