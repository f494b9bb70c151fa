package se.bryggan.boundary.disclosure.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.RuleBook;

/** The acceptance cases, and the project's own, each through the whole command. */
class AcceptanceCasesTest {

    private static final DecideCommand COMMAND =
            new DecideCommand(new DisclosurePoint(RuleBook.load(AcceptanceCasesTest.class.getClassLoader())));

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void theCaseIsDecidedAsExpected(Case given) throws IOException {
        var out = new ByteArrayOutputStream();

        COMMAND.answer(new ByteArrayInputStream(given.line().getBytes(StandardCharsets.UTF_8)), out);

        assertEquals(List.of(), given.problems(out.toString(StandardCharsets.UTF_8)));
    }

    @Test
    void noAcceptanceCaseIsLost() throws IOException {
        assertEquals(130, Case.in(Case.GIVEN).size());
    }

    static List<Case> cases() throws IOException {
        return Case.all();
    }
}
