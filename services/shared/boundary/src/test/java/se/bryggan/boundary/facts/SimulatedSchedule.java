package se.bryggan.boundary.facts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.disclosure.Category;
import se.bryggan.boundary.disclosure.Context;
import se.bryggan.boundary.disclosure.DisclosurePoint;
import se.bryggan.boundary.disclosure.Party;
import se.bryggan.boundary.disclosure.Permit;
import se.bryggan.boundary.disclosure.Purpose;

/** One schedule: two minutes in the life of a service, its two feeds, and a receiver that keeps every body it gets. */
final class SimulatedSchedule {
    private static final long LEASE = 10 * SimulatedTime.SECOND;

    private static final long LENGTH = 120 * SimulatedTime.SECOND;

    private final SimulatedTime time;
    private final SimulatedOwner register;
    private final SimulatedOwner consents;
    private final SimulatedReader reader;
    private final DisclosurePoint point;
    private final List<SimulatedFamily> families = new ArrayList<>();
    private final List<Received> bodies = new ArrayList<>();

    SimulatedSchedule(long seed, DisclosurePoint point, SimulatedReader.Sabotage sabotage) {
        this.time = new SimulatedTime(seed);
        this.point = point;
        this.register = new SimulatedOwner("directory.school.v1", 3, time);
        this.consents = new SimulatedOwner("consent.school.v1", 3, time);
        this.reader = new SimulatedReader(time, List.of(register, consents), sabotage);
        for (int number = 0; number < 3; number++) {
            families.add(new SimulatedFamily(time));
        }
    }

    /** Plays it; the bodies that the receiver got are judged afterwards. */
    SimulatedSchedule play() {
        families.forEach(family -> family.introduce(register, consents));
        for (int number = 0; number < 8; number++) {
            time.after(time.between(10, 110), this::trouble);
        }
        families.forEach(family -> {
            for (int number = 0; number < 4; number++) {
                time.after(time.between(5, 110), () -> family.change(register, consents));
            }
        });
        time.after(time.between(5, 6), this::disclose);
        time.run(LENGTH);
        return this;
    }

    int received() {
        return bodies.size();
    }

    /** The bodies with something that had been forbidden for longer than the lease when they came. */
    List<String> unlawful() {
        return bodies.stream().flatMap(body -> flaws(body)).toList();
    }

    private void trouble() {
        SimulatedOwner owner = time.chance(0.5) ? register : consents;
        switch (time.random.nextInt(10)) {
            case 0 -> owner.crash(time.between(1, 40));
            case 1 -> owner.stall(time.between(1, 60));
            case 2, 3 -> owner.lose(time.between(1, 30));
            case 4 -> owner.grow();
            case 5 -> reader.restart(time.between(1, 30));
            case 6 -> reader.cut(time.between(1, 60), time.chance(0.5));
            case 7 -> reader.rebuild();
            case 8 -> reader.wall.jump(time.between(-7200, 7200));
            default -> owner.wall.jump(time.between(-7200, 7200));
        }
    }

    /** Sends what may be sent of each child, as a crossing does, and comes again. */
    private void disclose() {
        if (reader.isUp()) {
            families.forEach(this::disclose);
        }
        time.after(time.between(0.4, 2.5), this::disclose);
    }

    private void disclose(SimulatedFamily family) {
        Context.Builder context = Context.builder().assignedToCase(time.chance(0.5));
        boolean named = context.build().assignedToCase();
        var ask = reader.known(family.child, SimulatedFamily.SCHOOL)
                .ask(
                        reader.wall.instant(),
                        new Party(Branch.SCHOOL, "municipality"),
                        new Party(Branch.SCHOOL_SOCIAL_TEAM, "district-north"),
                        EnumSet.of(Category.ATTENDANCE, Category.CONTACT),
                        Purpose.SST_REFERRAL,
                        context);
        if (point.decide(ask) instanceof Permit permit && !permit.categories().isEmpty()) {
            var body = new TreeMap<Category, String>();
            permit.categories().forEach(category -> body.put(category, "of " + family.child));
            bodies.add(new Received(time.now(), family, named, body));
        }
    }

    private static Stream<String> flaws(Received body) {
        List<SimulatedFamily.Truth> window = body.family().since(body.at() - LEASE);
        Set<Category> categories = body.content().keySet();
        Set<UUID> custodians = Set.copyOf(window.getFirst().custodians());
        boolean unconsented = custodians.stream()
                .anyMatch(guardian -> window.stream().allMatch(truth -> truth.lacksConsentOf(guardian)));
        boolean marked = window.stream().allMatch(SimulatedFamily.Truth::marked);
        Stream.Builder<String> flaws = Stream.builder();
        if (unconsented) {
            flaws.add("without consent at " + Instant.EPOCH.plusNanos(body.at()));
        }
        if (marked && (categories.contains(Category.CONTACT) || !body.named())) {
            flaws.add("in spite of a mark at " + Instant.EPOCH.plusNanos(body.at()));
        }
        return flaws.build();
    }

    /** What arrived, and when. */
    private record Received(long at, SimulatedFamily family, boolean named, TreeMap<Category, String> content) {}
}
