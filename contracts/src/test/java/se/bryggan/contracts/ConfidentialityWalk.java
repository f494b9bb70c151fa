package se.bryggan.contracts;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Walks one schema and finds what must never go over a wire. */
final class ConfidentialityWalk {

    enum Finding {
        /** Outside the profile: open, unbounded, an unknown keyword, no {@code x-category}. */
        PROFILE,
        /** References of two sectors together: whoever reads it could join them. */
        TWO_SECTORS,
        /** A reference of another sector than the topic's. */
        FOREIGN_REFERENCE,
        /** A member called as a reference without {@code x-ref}. */
        UNMARKED_REFERENCE,
        /** A member that holds a name, an address, a number of a person, or somebody's words. */
        FORBIDDEN_MEMBER,
        /** A string that takes free text. */
        FREE_TEXT,
        /** A string that takes a personnummer. */
        PERSONNUMMER
    }

    private static final Set<String> ALWAYS_FORBIDDEN = Set.of(
            "name",
            "names",
            "surname",
            "email",
            "mail",
            "phone",
            "telephone",
            "mobile",
            "address",
            "street",
            "personnummer",
            "samordningsnummer",
            "pnr",
            "ssn",
            "civic",
            "username");
    private static final Set<String> WORDS =
            Set.of("text", "comment", "comments", "note", "notes", "message", "remark", "description", "reason");
    private static final Map<String, String> REFERENCES =
            Map.of("schoolRef", "SchoolRef", "socialRef", "SocialRef", "healthRef", "HealthRef");
    private static final List<String> SENTENCES = List.of("Was at home today", "Seen, alone", "å ä ö", "a\nb", "a;b");
    private static final List<String> PERSONNUMMER =
            List.of("201801012392", "20180101-2392", "180101-2392", "180101+2392", "20130101TF01", "200901772384");

    private final Contract contract;
    private final Set<Finding> findings = EnumSet.noneOf(Finding.class);
    private final Set<String> sectors = new TreeSet<>();

    private ConfidentialityWalk(Contract contract) {
        this.contract = contract;
    }

    static Set<Finding> of(Contract contract) {
        ConfidentialityWalk walk = new ConfidentialityWalk(contract);
        walk.find(!Validation.ofProfile(contract.file()).isEmpty(), Finding.PROFILE);
        walk.visitMembers(contract.schema());
        contract.schema().path("$defs").forEach(definition -> walk.visit("", definition));
        walk.judgeReferences();
        return walk.findings;
    }

    private void visitMembers(JsonNode object) {
        object.path("properties").properties().forEach(member -> visit(member.getKey(), member.getValue()));
        find(object.path("additionalProperties").isObject() && !contract.content(), Finding.FREE_TEXT);
    }

    private void visit(String name, JsonNode member) {
        judgeName(name, contract.resolve(member));
        if (member.has("x-ref")) {
            sectors.add(member.get("x-ref").asText());
        }
        switch (member.path("type").asText()) {
            case "string" -> judgeString(member);
            case "object" -> visitMembers(member);
            case "array" -> visit("", member.path("items"));
            default -> {
                // a number, a truth value, or a local reference that is visited where it is defined
            }
        }
    }

    private void judgeName(String name, JsonNode member) {
        List<String> words = Arrays.stream(name.split("(?=[A-Z])"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        find(words.stream().anyMatch(ALWAYS_FORBIDDEN::contains), Finding.FORBIDDEN_MEMBER);
        boolean coded = member.has("enum") || contract.content();
        find(!coded && words.stream().anyMatch(WORDS::contains), Finding.FORBIDDEN_MEMBER);
        Optional.ofNullable(REFERENCES.get(name)).ifPresent(reference -> {
            sectors.add(reference);
            find(!member.path("x-ref").asText().equals(reference), Finding.UNMARKED_REFERENCE);
        });
    }

    private void judgeString(JsonNode member) {
        if (member.has("enum") || member.has("format")) {
            return;
        }
        if (!member.has("pattern")) {
            find(!contract.content() || !member.has("maxLength"), Finding.FREE_TEXT);
            return;
        }
        Pattern pattern = Pattern.compile(member.get("pattern").asText());
        find(SENTENCES.stream().anyMatch(pattern.asPredicate()), Finding.FREE_TEXT);
        find(PERSONNUMMER.stream().anyMatch(pattern.asPredicate()), Finding.PERSONNUMMER);
    }

    private void judgeReferences() {
        find(sectors.size() > 1, Finding.TWO_SECTORS);
        Set<String> allowed = ofTopic().map(Set::of).orElse(Set.of());
        boolean foreign = sectors.size() == 1 && !allowed.containsAll(sectors);
        find(foreign, Finding.FOREIGN_REFERENCE);
    }

    /** The one kind of reference that the topic may carry; empty where a payload is about no person of a sector. */
    private Optional<String> ofTopic() {
        List<String> parts = List.of(contract.topic().split("\\."));
        if (parts.contains("school")) {
            return Optional.of("SchoolRef");
        }
        if (parts.contains("social") || parts.contains("case") || parts.contains("sspf")) {
            return Optional.of("SocialRef");
        }
        return parts.contains("health") ? Optional.of("HealthRef") : Optional.empty();
    }

    private void find(boolean found, Finding finding) {
        if (found) {
            findings.add(finding);
        }
    }
}
