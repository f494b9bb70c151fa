package se.bryggan.boundary.accesslog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The words of the log cover what can stand in one. */
class LogRulesTest {

    private static final List<String> SERVICES =
            List.of("directory", "school", "consent", "referral", "case", "sip", "notification", "shared");

    @Test
    void everyActOfTheAccessRulesHasWordsAndNoOther() {
        assertEquals(acts(), new TreeSet<>(Log.RULES.acts().keySet()));
    }

    @Test
    void everyRoleAndRelationOfTheAccessRulesHasWords() {
        assertTrue(Log.RULES.roles().keySet().containsAll(members("roles")), () -> "of " + members("roles"));
        assertTrue(Log.RULES.relations().keySet().containsAll(members("relation")), () -> "of " + members("relation"));
        assertTrue(Log.RULES.roles().containsKey("unknown"));
    }

    @Test
    void everyReasonHasADelayInForceAndACitation() {
        LocalDate day = Log.TODAY;

        for (DelayReason reason : DelayReason.values()) {
            assertTrue(Log.RULES.delay(reason, day).months() > 0);
            assertTrue(!Log.RULES.delay(reason, day).citation().isBlank());
        }
        assertEquals(
                Log.RULES.delays().size(),
                Log.RULES.delays().stream().map(Delay::reason).distinct().count());
    }

    @Test
    void everySentenceIsThereInSwedishAndEnglish() {
        assertEquals(
                EnumSet.allOf(LogRules.Sentence.class), Log.RULES.sentences().keySet());
        Stream.of(
                        Log.RULES.sentences().values(),
                        Log.RULES.roles().values(),
                        Log.RULES.relations().values())
                .flatMap(java.util.Collection::stream)
                .forEach(both -> assertEquals(2, both.size()));
    }

    /** Every delay speaks of acts that there are. */
    @Test
    void noDelaySpeaksOfAnActOrRoleThatIsNot() {
        for (Delay delay : Log.RULES.delays()) {
            assertTrue(acts().containsAll(delay.acts()), delay.reason()::name);
            assertTrue(Log.RULES.roles().keySet().containsAll(delay.roles()), delay.reason()::name);
        }
    }

    static Set<String> acts() {
        return members("act");
    }

    private static Set<String> members(String name) {
        var members = new TreeSet<String>();
        for (String service : SERVICES) {
            for (JsonNode row : rows(service)) {
                JsonNode member = row.path(name);
                if (member.isArray()) {
                    member.forEach(item -> members.add(item.asText()));
                } else if (member.isTextual()) {
                    members.add(member.asText());
                }
            }
        }
        return members;
    }

    private static JsonNode rows(String service) {
        try (InputStream in = LogRulesTest.class.getResourceAsStream("/rulebook/access/" + service + ".yaml")) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
