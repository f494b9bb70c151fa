package se.bryggan.boundary.accesslog;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.gate.Controller;

/** Makes pages of what is told. They are cut after the judgement, so nothing in them counts or numbers what waits. */
final class Pages {

    private final Wording wording;

    Pages(Wording wording) {
        this.wording = wording;
    }

    /** The first {@code limit} entries after the one with that id, null = from the newest; empty for an unknown id. */
    Optional<AccessLogPage> after(UUID id, int limit, List<Told> told, Controller holder) {
        List<Told> shown =
                told.stream().filter(one -> !(one instanceof Told.Delayed)).toList();
        int from = id == null
                ? 0
                : shown.stream().map(one -> one.row().id()).toList().indexOf(id) + 1;
        if (id != null && from == 0) {
            return Optional.empty();
        }
        List<Entry> page = shown.stream()
                .skip(from)
                .limit(limit)
                .flatMap(one -> entry(one, holder).stream())
                .toList();
        UUID next = from + page.size() < shown.size() ? page.getLast().id() : null;
        return Optional.of(new AccessLogPage(page, next, wording.note()));
    }

    private Optional<Entry> entry(Told told, Controller holder) {
        return switch (told) {
            case Told.Shown shown -> Optional.of(entry(shown.row(), shown.kinds(), Set.of(), holder));
            case Told.Masked masked -> Optional.of(entry(masked.row(), masked.kinds(), masked.masks(), holder));
            case Told.Delayed waits -> Optional.empty();
        };
    }

    private Entry entry(LogRow row, Set<Category> kinds, Set<Mask> masks, Controller holder) {
        boolean names = !masks.contains(Mask.TELLING_RECIPIENT);
        boolean places = !masks.contains(Mask.PROTECTED_PLACE);
        Branch branch = holder.branch();
        var said = wording.say(row, kinds, names, branch);
        return new Entry(
                row.id(),
                row.at(),
                by(row.by(), places, holder.authority()),
                row.refused(),
                List.copyOf(EnumSet.copyOf(kinds)),
                row.crossing() == null ? null : row.crossing().purpose(),
                row.crossing() == null || !names ? null : to(row.crossing(), places),
                wording.law(row, kinds, branch),
                said.sv(),
                said.en());
    }

    private static Entry.By by(LogRow.By by, boolean places, String holder) {
        boolean known = places || holder.equals(by.authority());
        return new Entry.By(known ? by.authority() : null, places ? by.unit() : null, by.role());
    }

    /** A person outside the authorities is told by what they are, never by a reference. */
    private static Entry.To to(LogRow.Crossing crossing, boolean places) {
        boolean tells = places && isBranchOfAnAuthority(crossing.recipient());
        return new Entry.To(crossing.recipient(), tells ? crossing.authority() : null, tells ? crossing.unit() : null);
    }

    private static boolean isBranchOfAnAuthority(Branch recipient) {
        return !EnumSet.of(Branch.GUARDIAN, Branch.CHILD, Branch.PRIVATE_PERSON).contains(recipient);
    }
}
