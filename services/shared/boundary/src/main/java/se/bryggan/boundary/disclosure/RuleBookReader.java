package se.bryggan.boundary.disclosure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Reads the YAML files of a rule book. */
final class RuleBookReader {

    private final RuleBook.Files files;
    private final MessageDigest digest = sha256();

    RuleBookReader(RuleBook.Files files) {
        this.files = files;
    }

    RuleBook read() {
        Section index = open("index.yaml");
        String version = index.text("version");
        Section groupFile = open(index.text("groups"));
        Groups groups = new Groups(groupFile.object("branches"), groupFile.object("categories"));
        groupFile.end();
        Procedure procedure = procedure(open(index.text("procedure")), groups);
        List<RuleRow> rows = new ArrayList<>();
        for (String name : index.texts("rows")) {
            rows.addAll(rows(name, groups));
        }
        index.end();
        String content = HexFormat.of().formatHex(digest.digest()).substring(0, 8);
        return new RuleBook(version + "+" + content, procedure, rows);
    }

    private List<RuleRow> rows(String name, Groups groups) {
        Section file = open(name);
        var reader = new RowReader(groups);
        List<RuleRow> rows = new ArrayList<>();
        for (Section row : file.sections("rows")) {
            rows.add(reader.read(row));
        }
        file.end();
        return rows;
    }

    private static Procedure procedure(Section file, Groups groups) {
        var procedure = new Procedure(
                Duration.ofSeconds(file.number("consentStoreMaxAgeSeconds")),
                file.number("smallestCell"),
                Groups.word(Visibility.class, file, "widestVisibility"),
                file.number("majority"),
                groups.branches(file, "referrers"),
                groups.branches(file, "social"),
                groups.branches(file, "lawEnforcement"),
                groups.branches(file, "absoluteSecrecy"),
                groups.categories(file, "closedByBlock"),
                groups.categories(file, "place"),
                groups.categories(file, "alsoOthersConsent"),
                file.text("splitClaim"),
                Groups.words(Certainty.class, file, file.texts("certainty")));
        file.end();
        return procedure;
    }

    private Section open(String name) {
        try (InputStream in = files.open(name)) {
            if (in == null) {
                throw new RuleBookException(name, "no such file");
            }
            byte[] bytes = in.readAllBytes();
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
            return YamlFile.read(bytes, name);
        } catch (IOException e) {
            throw new RuleBookException(name, "cannot be read", e);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
