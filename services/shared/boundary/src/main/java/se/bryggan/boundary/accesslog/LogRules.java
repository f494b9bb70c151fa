package se.bryggan.boundary.accesslog;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;

/** What waits, as what each row is judged, and every act in plain words: {@code contracts/rulebook/access-log.yaml}. */
record LogRules(
        @JsonProperty(required = true) List<Delay> delays,
        @JsonProperty(required = true) int youngPersonFrom,
        @JsonProperty(required = true) Map<Category, Category> judgedAs,
        @JsonProperty(required = true) Map<Branch, Category> holdersAs,
        @JsonProperty(required = true) Map<String, Category> rolesAs,
        @JsonProperty(required = true) Set<Branch> maskedRecipients,
        @JsonProperty(required = true) Map<String, List<String>> roles,
        @JsonProperty(required = true) Map<String, List<String>> relations,
        @JsonProperty(required = true) Map<Sentence, List<String>> sentences,
        @JsonProperty(required = true) Map<String, Act> acts) {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** The frames that the words of a row are put in. */
    enum Sentence {
        ACT,
        REFUSED_ACT,
        DISCLOSURE,
        REFUSED_DISCLOSURE,
        GROUND,
        NO_GROUND,
        OTHER_RECIPIENT,
        NOTE
    }

    /** An act: what whoever acted did, in the past tense, and the kind of information that it was about. */
    record Act(
            @JsonProperty(required = true) String sv,
            @JsonProperty(required = true) String en,
            @JsonProperty(required = true) Category about) {}

    LogRules {
        delays = List.copyOf(delays);
        judgedAs = Map.copyOf(judgedAs);
        holdersAs = Map.copyOf(holdersAs);
        rolesAs = Map.copyOf(rolesAs);
        maskedRecipients = Set.copyOf(maskedRecipients);
        roles = Map.copyOf(roles);
        relations = Map.copyOf(relations);
        sentences = Map.copyOf(sentences);
        acts = Map.copyOf(acts);
    }

    /** Reads the resource {@code rulebook/access-log.yaml} that this class loader sees; an unknown word fails. */
    static LogRules load(ClassLoader loader) {
        try (InputStream in = loader.getResourceAsStream("rulebook/access-log.yaml")) {
            return YAML.readValue(in, LogRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException("access-log.yaml", e);
        }
    }

    /** The delay for that reason that is in force that day. */
    Delay delay(DelayReason reason, LocalDate day) {
        return delays.stream()
                .filter(delay -> delay.reason() == reason && delay.inForce(day))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("access-log.yaml: no delay in force for " + reason));
    }

    /** Every category that the row is about, also those that were asked for and not given. */
    Set<Category> about(LogRow row) {
        Set<Category> about = told(row);
        if (row.crossing() != null) {
            about.addAll(row.crossing().withheld());
        }
        return about;
    }

    /** The categories that the row tells of: what was given; of a refusal, what was asked for. */
    Set<Category> told(LogRow row) {
        Set<Category> told = EnumSet.noneOf(Category.class);
        if (row.crossing() != null) {
            told.addAll(
                    row.refused() ? row.crossing().withheld() : row.crossing().disclosed());
        } else if (acts.containsKey(row.act())) {
            told.add(acts.get(row.act()).about());
        }
        return told;
    }

    /** What has to be open to the reader for the row to be told at all, whatever else it is about. */
    Set<Category> floor(LogRow row, Branch holder) {
        Set<Category> floor = EnumSet.noneOf(Category.class);
        if (holdersAs.containsKey(holder)) {
            floor.add(holdersAs.get(holder));
        }
        if (rolesAs.containsKey(row.by().role())) {
            floor.add(rolesAs.get(row.by().role()));
        }
        return floor;
    }

    Category judged(Category category) {
        return judgedAs.getOrDefault(category, category);
    }
}
