package se.bryggan.boundary.secondopinion;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import se.bryggan.boundary.secondopinion.Paragraph.Scope;

/** What a made-up question aims at, so that every row is reached; then each part may be bent away from it. */
record Aim(String rule, String row, String source, String recipient, String category, String purpose, LocalDate day) {

    private static final List<Paragraph> ROWS = Stream.of(Statutes.DUTIES, Statutes.PERMISSIONS, LastResort.ROWS)
            .flatMap(List::stream)
            .toList();
    private static final LocalDate EARLIEST = LocalDate.parse("2024-01-01");
    /** Who is born on 29 February has a birthday on the second of each pair. */
    private static final List<String> AROUND_LEAP_BIRTHDAYS =
            List.of("2025-02-28", "2025-03-01", "2026-02-28", "2026-03-01", "2027-02-28", "2027-03-01");

    private static final LocalDate LATEST = LocalDate.parse("2027-12-31");

    static Set<String> rules() {
        var ids = new TreeSet<String>();
        ROWS.forEach(row -> ids.add(row.id));
        return ids;
    }

    static Aim taken(Dice dice) {
        if (dice.in100(70)) {
            return atARow(dice);
        }
        return dice.in100(70) ? atConsent(dice) : atAHiddenPlace(dice);
    }

    private static Aim atARow(Dice dice) {
        Paragraph row = dice.one(ROWS);
        Scope scope = row.scope();
        return new Aim(
                row.id,
                row.row(),
                dice.one(scope.from()),
                dice.one(scope.to()),
                dice.one(scope.about()),
                dice.one(scope.purposes()),
                dayNear(scope, dice));
    }

    private static Aim atConsent(Dice dice) {
        Set<String> publicly = Words.without(Words.BRANCHES, Words.PRIVATE);
        String category = dice.in100(30) ? dice.one(Words.ABOUT_OTHERS) : dice.one(Words.CATEGORIES);
        String recipient = dice.in100(80) ? dice.one(publicly) : dice.one(Words.BRANCHES);
        String purpose = dice.of("SST_REFERRAL", "SST_PLUS_REFERRAL", "SIP", "CARE_AND_SUPPORT", "TRANSITION");
        return new Aim("CONSENT", "CONSENT/OSL-12-3", dice.one(publicly), recipient, category, purpose, anyDay(dice));
    }

    private static Aim atAHiddenPlace(Dice dice) {
        String purpose = dice.of("INSIGHT", "SIP", "CARE_AND_SUPPORT");
        return new Aim(
                "CONSENT", "OSL-21-3", dice.one(Words.AUTH), "GUARDIAN", dice.one(Words.PLACE), purpose, anyDay(dice));
    }

    /** Some of its parts changed. */
    Aim bent(Dice dice) {
        return new Aim(
                rule,
                row,
                dice.in100(8) ? dice.one(Words.BRANCHES) : source,
                dice.in100(8) ? dice.one(Words.BRANCHES) : recipient,
                dice.in100(5) ? dice.one(Words.CATEGORIES) : category,
                dice.in100(8) ? dice.one(Words.PURPOSES) : purpose,
                day);
    }

    /** Many days stand on an edge of the row's time in force or just outside it. */
    private static LocalDate dayNear(Scope scope, Dice dice) {
        LocalDate leap = LocalDate.parse(dice.one(AROUND_LEAP_BIRTHDAYS));
        if (dice.in100(8) && !leap.isBefore(scope.first()) && !leap.isAfter(scope.last())) {
            return leap;
        }
        boolean openStart = scope.first().equals(LocalDate.MIN);
        boolean openEnd = scope.last().equals(LocalDate.MAX);
        if (dice.in100(25) && !openStart) {
            return scope.first().plusDays(dice.between(-1, 1));
        }
        if (dice.in100(25) && !openEnd) {
            return scope.last().plusDays(dice.between(-1, 1));
        }
        LocalDate first = openStart || scope.first().isBefore(EARLIEST) ? EARLIEST : scope.first();
        LocalDate last = openEnd ? LATEST : scope.last();
        return LocalDate.ofEpochDay(first.toEpochDay() + dice.upTo((int) (last.toEpochDay() - first.toEpochDay())));
    }

    private static LocalDate anyDay(Dice dice) {
        return dice.in100(8) ? LocalDate.parse(dice.one(AROUND_LEAP_BIRTHDAYS)) : EARLIEST.plusDays(dice.upTo(1400));
    }
}
