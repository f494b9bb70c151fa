package se.bryggan.local.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessPlanTest {
    private static final Path CONTRACTS = Path.of("../../contracts");

    @Test
    void aTopicIsReadOnlyInsideItsSector() throws IOException {
        AccessPlan plan = AccessPlan.load(CONTRACTS);

        for (AccessPlan.Grant grant : plan.grants()) {
            for (String topic : grant.read()) {
                String sector = plan.topicsByName().get(topic).sector();
                assertTrue(
                        Set.of(grant.sector(), "none").contains(sector),
                        grant.principal() + " reads " + topic + " of " + sector + " as " + grant.sector());
            }
        }
    }

    @Test
    void aServiceOfOneSectorHasNoRowInAnother() throws IOException {
        Map<String, Set<String>> sectors = AccessPlan.load(CONTRACTS).grants().stream()
                .collect(Collectors.groupingBy(
                        AccessPlan.Grant::principal,
                        Collectors.mapping(AccessPlan.Grant::sector, Collectors.toCollection(TreeSet::new))));

        assertEquals(Set.of("school"), sectors.get("school"));
        assertEquals(Set.of("social"), sectors.get("case"));
        assertEquals(Set.of("school"), sectors.get("skola24-sim"));
    }

    @Test
    void onlyTheBorderPostReadsWhatLeavesASectorAndWritesWhatEntersOne() throws IOException {
        AccessPlan plan = AccessPlan.load(CONTRACTS);

        for (String sector : Set.of("school", "social", "health")) {
            assertEquals(Set.of("directory"), readersOf(plan, "from." + sector + ".v1"));
            assertEquals(Set.of("directory"), writersOf(plan, "to." + sector + ".v1"));
        }
    }

    @Test
    void notificationsReadNoticesAndNothingElse() throws IOException {
        Set<String> read = AccessPlan.load(CONTRACTS).readableBy("notification");

        assertEquals(Set.of("notice.school.v1", "notice.social.v1", "notice.health.v1"), read);
    }

    @Test
    void nobodyReadsDeadLettersButTheOperator() throws IOException {
        AccessPlan plan = AccessPlan.load(CONTRACTS);

        for (String principal : plan.principals()) {
            assertFalse(plan.readableBy(principal).stream().anyMatch(topic -> topic.endsWith(".dlq")), principal);
        }
    }

    @Test
    void aGrantOnATopicThatDoesNotExistIsRefused(@TempDir Path contracts) throws IOException {
        Files.writeString(
                contracts.resolve("topics.yaml"),
                "defaults: {partitions: 1, retentionDays: 1}\ntopics:\n  - {name: a.v1, owner: a, sector: school}\n");
        Files.writeString(
                contracts.resolve("acl.yaml"),
                "grants:\n  - {principal: a, sector: school, write: [a.v1], read: [b.v1]}\n");

        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> AccessPlan.load(contracts));

        assertTrue(refused.getMessage().contains("b.v1"), refused.getMessage());
    }

    private static Set<String> readersOf(AccessPlan plan, String topic) {
        return plan.principals().stream()
                .filter(principal -> plan.readableBy(principal).contains(topic))
                .collect(Collectors.toSet());
    }

    private static Set<String> writersOf(AccessPlan plan, String topic) {
        return plan.principals().stream()
                .filter(principal -> plan.writableBy(principal).contains(topic))
                .collect(Collectors.toSet());
    }
}
