package se.bryggan.boundary.disclosure;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What districts have decided about disclosure, dated, by authority. It narrows what the law allows and never widens it.
 *
 * <p>Read from the {@code disclosure} member of each version in {@code district-*.yaml}; the members beside it are
 * others' to read. Who has decided nothing for a day follows {@link Policy#DEFAULT}.
 */
public final class DistrictPolicies {

    private final Map<String, List<Version>> byAuthority = new HashMap<>();
    private final Procedure law;

    private DistrictPolicies(RuleBook book) {
        this.law = book.procedure();
    }

    /** No district has decided anything. */
    public static DistrictPolicies none(RuleBook book) {
        return new DistrictPolicies(book);
    }

    /**
     * Reads all files of the folder.
     *
     * @throws RuleBookException on an unknown word, two versions of one authority for one day or none between two, a
     *     policy wider than the law, or no file at all: a misplaced folder must not widen what a district has narrowed
     */
    public static DistrictPolicies load(Path folder, RuleBook book) {
        var policies = new DistrictPolicies(book);
        boolean read = false;
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "district-*.yaml")) {
            for (Path file : files) {
                read = true;
                policies.add(YamlFile.read(
                        Files.readAllBytes(file), file.getFileName().toString()));
            }
            policies.demandEachDay();
            if (!read) {
                throw new RuleBookException(folder.getFileName().toString(), "holds no district-*.yaml");
            }
        } catch (IOException e) {
            throw new RuleBookException(folder.getFileName().toString(), "cannot be read", e);
        }
        return policies;
    }

    /** The question, narrowed by the policy that is in force that day at the authority that is to disclose. */
    public Ask narrow(Ask ask) {
        Context context = ask.context();
        Policy narrowed = of(ask.source().authority(), Facts.day(ask.at())).narrowedBy(context.policy());
        return narrowed.equals(context.policy()) ? ask : ask.withContext(context.withPolicy(narrowed));
    }

    Policy of(String authority, LocalDate day) {
        for (Version version : byAuthority.getOrDefault(authority, List.of())) {
            if (version.inForce(day)) {
                return version.policy();
            }
        }
        return Policy.DEFAULT;
    }

    void add(Section file) {
        String authority = file.text("authority");
        for (Section version : file.sections("versions")) {
            if (version.has("disclosure")) {
                add(version, authority);
            }
        }
    }

    private void add(Section file, String authority) {
        file.named(authority + "/" + file.text("version"));
        var version = new Version(
                file.day("validFrom"), file.optionalDay("validTo"), withinTheLaw(file.object("disclosure")));
        if (version.validTo() != null && version.validFrom().isAfter(version.validTo())) {
            throw file.wrong("validFrom is after validTo");
        }
        List<Version> versions = byAuthority.computeIfAbsent(authority, name -> new ArrayList<>());
        if (versions.stream().anyMatch(version::overlaps)) {
            throw file.wrong("two policies are in force on the same day");
        }
        versions.add(version);
    }

    private void demandEachDay() {
        byAuthority.forEach((authority, versions) -> {
            versions.sort(Comparator.comparing(Version::validFrom));
            for (int next = 1; next < versions.size(); next++) {
                if (!versions.get(next - 1)
                        .validTo()
                        .plusDays(1)
                        .equals(versions.get(next).validFrom())) {
                    throw new RuleBookException(authority, "no policy is in force between two");
                }
            }
        });
    }

    private Policy withinTheLaw(Section disclosure) {
        Visibility visibility = Groups.word(Visibility.class, disclosure, "sst.investigation_visibility");
        int smallestCell = disclosure.number("statistics.min_cell_size");
        disclosure.end();
        if (visibility.compareTo(law.widestVisibility()) > 0 || smallestCell < law.smallestCell()) {
            throw disclosure.wrong("wider than the law allows");
        }
        return new Policy(visibility, smallestCell);
    }

    private record Version(LocalDate validFrom, LocalDate validTo, Policy policy) {

        boolean inForce(LocalDate day) {
            return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
        }

        boolean overlaps(Version other) {
            return inForce(other.validFrom) || other.inForce(validFrom);
        }
    }
}
