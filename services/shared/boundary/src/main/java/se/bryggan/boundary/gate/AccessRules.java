package se.bryggan.boundary.gate;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The access rows of one service, compiled at start. */
final class AccessRules {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final Map<String, List<AccessRow>> byAct;

    private AccessRules(Map<String, List<AccessRow>> byAct) {
        this.byAct = byAct;
    }

    /** Reads the named files below {@code rulebook/access/}; an unknown word or a missing member fails. */
    static AccessRules load(String... names) {
        List<AccessRow> rows = new ArrayList<>();
        for (String name : names) {
            rows.addAll(read("rulebook/access/" + name + ".yaml"));
        }
        return of(rows);
    }

    static AccessRules of(List<AccessRow> rows) {
        refuseProblems(rows);
        refuseOverlap(rows);
        Map<String, List<AccessRow>> byAct = new HashMap<>();
        rows.forEach(row ->
                byAct.computeIfAbsent(row.act(), act -> new ArrayList<>()).add(row));
        return new AccessRules(Map.copyOf(byAct));
    }

    /** The rows in force that day that speak of such an actor, in the order of the file. */
    List<AccessRow> candidates(String act, Actor actor, LocalDate day) {
        return byAct.getOrDefault(act, List.of()).stream()
                .filter(row -> row.inForce(day) && row.speaksOf(actor))
                .toList();
    }

    /** The version of the row that was in force that day. */
    Optional<AccessRow> find(String id, LocalDate day) {
        return byAct.values().stream()
                .flatMap(List::stream)
                .filter(row -> row.id().equals(id) && row.inForce(day))
                .findFirst();
    }

    /** The acts among those given that no row in force that day speaks of. */
    Collection<String> without(Collection<String> acts, LocalDate day) {
        var missing = new TreeSet<String>();
        for (String act : acts) {
            if (byAct.getOrDefault(act, List.of()).stream().noneMatch(row -> row.inForce(day))) {
                missing.add(act);
            }
        }
        return missing;
    }

    private static List<AccessRow> read(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            return in == null ? List.of() : read(in);
        } catch (IOException e) {
            throw new UncheckedIOException("access rules: " + resource, e);
        }
    }

    /** Fails on an unknown word, a member that stands twice, and a missing one. */
    static List<AccessRow> read(InputStream yaml) throws IOException {
        return YAML.readValue(yaml, new TypeReference<List<AccessRow>>() {});
    }

    private static void refuseOverlap(List<AccessRow> rows) {
        Map<String, List<AccessRow>> byId = new HashMap<>();
        for (AccessRow row : rows) {
            List<AccessRow> versions = byId.computeIfAbsent(row.id(), id -> new ArrayList<>());
            if (versions.stream().anyMatch(row::overlaps)) {
                throw wrong(row, "two versions are in force on the same day");
            }
            versions.add(row);
        }
    }

    private static void refuseProblems(List<AccessRow> rows) {
        for (AccessRow row : rows) {
            if (row.problem() != null) {
                throw wrong(row, row.problem());
            }
        }
    }

    private static IllegalStateException wrong(AccessRow row, String problem) {
        return new IllegalStateException("access rules: " + row.id() + ": " + problem);
    }
}
