package se.bryggan.boundary.facts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongSupplier;
import se.bryggan.boundary.gate.Controller;

/**
 * A service that keeps its views from two feeds, as the inbox does: its tables in memory, but the rules of what is fresh and
 * what is new are those of the product.
 */
final class SimulatedReader implements View, Gaps {
    static final Partitioning PARTITIONING = (key, partitions) -> Math.floorMod(key.hashCode(), partitions);

    final SimulatedTime.Wall wall;
    private final SimulatedTime time;
    private final List<SimulatedOwner> owners;
    private final Sabotage sabotage;
    private final Map<UUID, PersonFact> persons = new HashMap<>();
    private final Map<UUID, Map<UUID, ConsentFact>> consents = new HashMap<>();
    private final Map<Lane, Long> applied = new HashMap<>();
    private final Map<Lane, Integer> offsets = new HashMap<>();
    private final Map<Lane, Long> busyUntil = new HashMap<>();
    private final Map<String, Map<UUID, List<SimulatedOwner.Message>>> parked = new HashMap<>();
    private final Map<String, Boolean> repairing = new HashMap<>();
    private Feeds feeds;
    private LongSupplier monotonic;
    private boolean up = true;
    private boolean cut;

    SimulatedReader(SimulatedTime time, List<SimulatedOwner> owners, Sabotage sabotage) {
        this.time = time;
        this.owners = owners;
        this.sabotage = sabotage;
        this.wall = time.wall();
        owners.forEach(owner -> {
            parked.put(owner.topic, new LinkedHashMap<>());
            owner.whenWritten(() -> time.after(time.between(0.002, 0.05), () -> read(owner)));
        });
        begin();
        time.after(2 * SimulatedTime.SECOND, this::repairs);
    }

    boolean isUp() {
        return up;
    }

    /** A decision, as any use case asks for it. */
    AskFacts.Known known(UUID child, Controller holder) {
        return new AskFacts(this, feeds, this, wall, 10).of(child, holder);
    }

    void restart(long nanos) {
        up = false;
        time.after(nanos, () -> {
            begin();
            up = true;
            // What was read and not acknowledged comes again.
            offsets.replaceAll((lane, offset) -> Math.max(0, offset - time.random.nextInt(3)));
            owners.forEach(this::read);
        });
    }

    /** Nothing is read for a while; then all of it, or only what the topic still keeps. */
    void cut(long nanos, boolean beyondRetention) {
        cut = true;
        time.after(nanos, () -> {
            cut = false;
            if (beyondRetention) {
                owners.forEach(owner -> {
                    for (int partition = 0; partition < owner.log.size(); partition++) {
                        offsets.put(
                                new Lane(owner.topic, partition),
                                owner.log.get(partition).size());
                    }
                });
            }
            owners.forEach(this::read);
        });
    }

    /** The service has lost its tables, and starts from nothing while the topics go on. */
    void rebuild() {
        persons.clear();
        consents.clear();
        applied.clear();
        parked.values().forEach(Map::clear);
        begin();
    }

    private void begin() {
        monotonic = time.monotonic();
        feeds = new Feeds(3, PARTITIONING, monotonic);
    }

    private void read(SimulatedOwner owner) {
        for (int partition = 0; partition < owner.log.size(); partition++) {
            Lane lane = new Lane(owner.topic, partition);
            List<SimulatedOwner.Message> log = owner.log.get(partition);
            while (up
                    && !cut
                    && busyUntil.getOrDefault(lane, 0L) <= time.now()
                    && offsets.getOrDefault(lane, 0) < log.size()) {
                SimulatedOwner.Message message = log.get(offsets.getOrDefault(lane, 0));
                receive(lane, message);
                offsets.merge(lane, 1, Integer::sum);
                if (time.chance(0.02)) {
                    long busy = time.between(0.5, 20);
                    busyUntil.put(lane, time.now() + busy);
                    time.after(busy, () -> read(owner));
                }
            }
        }
    }

    private void receive(Lane lane, SimulatedOwner.Message message) {
        if (feeds.progress(lane.topic(), lane.partition()) == null) {
            feeds.begin(lane.topic(), lane.partition(), applied.getOrDefault(lane, 0L));
        }
        if (message.beat() != null) {
            wallClock(lane, message);
            feeds.beat(lane.topic(), lane.partition(), arrived(lane, message));
            return;
        }
        Map<UUID, List<SimulatedOwner.Message>> waiting = parked.get(lane.topic());
        if (waiting.containsKey(message.key())) {
            waiting.get(message.key()).add(message);
        } else if (time.chance(0.05)) {
            waiting.put(message.key(), new ArrayList<>(List.of(message)));
            time.after(time.between(1, 60), () -> release(lane.topic(), message.key()));
        } else {
            apply(message.fact());
        }
        applied.put(
                lane,
                feeds.progress(lane.topic(), lane.partition())
                        .took(message.number())
                        .applied());
        feeds.took(lane.topic(), lane.partition(), message.number());
    }

    private Beat arrived(Lane lane, SimulatedOwner.Message message) {
        Beat beat = message.beat();
        return sabotage == Sabotage.NUMBERS
                ? new Beat(
                        beat.partitions(),
                        feeds.progress(lane.topic(), lane.partition()).applied(),
                        beat.run(),
                        beat.sentNanos())
                : beat;
    }

    /** How old a heartbeat is, the wall clocks must not be asked. */
    private void wallClock(Lane lane, SimulatedOwner.Message message) {
        long age = Duration.between(message.at(), wall.instant()).toNanos();
        if (sabotage == Sabotage.CLOCK && age <= 10 * SimulatedTime.SECOND) {
            feeds.heard(lane.topic(), lane.partition());
        }
    }

    private void release(String topic, UUID key) {
        List<SimulatedOwner.Message> waiting = parked.get(topic).remove(key);
        if (waiting != null) {
            waiting.forEach(message -> apply(message.fact()));
        }
    }

    private void repairs() {
        for (SimulatedOwner owner : owners) {
            boolean needed = feeds.withGaps().contains(owner.topic)
                    || !parked.get(owner.topic).isEmpty();
            if (up && needed && owner.isUp() && !repairing.getOrDefault(owner.topic, false)) {
                repairing.put(owner.topic, true);
                repair(owner, feeds);
            }
            if (up && owner.isUp() && (feeds.withoutClock(owner.topic) || time.chance(0.1))) {
                askForClock(owner, feeds);
            }
        }
        time.after(2 * SimulatedTime.SECOND, this::repairs);
    }

    /** Asked at one time, answered at another, heard at a third. */
    private void askForClock(SimulatedOwner owner, Feeds asking) {
        long asked = monotonic.getAsLong();
        time.after(time.between(0.001, 3), () -> {
            UUID run = owner.run();
            long uptime = owner.uptime();
            time.after(time.between(0.001, 3), () -> {
                if (asking == feeds) {
                    feeds.clock(owner.topic, run, uptime, asked);
                }
            });
        });
    }

    /** Two pages, each read at its time and taken in at another. */
    private void repair(SimulatedOwner owner, Feeds begun) {
        Map<UUID, Integer> found = new HashMap<>();
        parked.get(owner.topic).forEach((key, waiting) -> found.put(key, waiting.size()));
        SimulatedOwner.Page first = owner.snapshot(0);
        time.after(time.between(0.01, 4), () -> {
            SimulatedOwner.Page second = owner.snapshot(1);
            first.items().forEach(item -> apply(item.getValue()));
            time.after(time.between(0.01, 4), () -> {
                repairing.put(owner.topic, false);
                if (begun == feeds && up) {
                    second.items().forEach(item -> apply(item.getValue()));
                    finish(owner, first, found);
                }
            });
        });
    }

    private void finish(SimulatedOwner owner, SimulatedOwner.Page first, Map<UUID, Integer> found) {
        found.forEach((key, count) -> {
            List<SimulatedOwner.Message> waiting = parked.get(owner.topic).get(key);
            if (waiting != null) {
                waiting.subList(0, Math.min(count, waiting.size())).clear();
                release(owner.topic, key);
            }
        });
        for (int partition = 0; partition < first.places().size(); partition++) {
            Lane lane = new Lane(owner.topic, partition);
            if (feeds.progress(lane.topic(), partition) != null) {
                feeds.restored(lane.topic(), partition, first.places().get(partition));
                applied.put(lane, feeds.progress(lane.topic(), partition).applied());
            }
        }
    }

    private void apply(Object fact) {
        switch (fact) {
            case PersonFact person ->
                persons.merge(person.subject(), person, (old, other) -> other.version() > old.version() ? other : old);
            case ConsentFact consent ->
                consents.computeIfAbsent(consent.subject(), child -> new LinkedHashMap<>())
                        .merge(
                                consent.consentId(),
                                consent,
                                (old, other) -> other.version() > old.version() ? other : old);
            default -> throw new IllegalArgumentException();
        }
    }

    @Override
    public Optional<PersonFact> person(UUID subject) {
        return Optional.ofNullable(persons.get(subject));
    }

    @Override
    public List<ConsentFact> consents(UUID subject, Controller holder) {
        return List.copyOf(consents.getOrDefault(subject, Map.of()).values());
    }

    @Override
    public boolean waits(String topic, UUID key) {
        return sabotage != Sabotage.PARKED && parked.get(topic).containsKey(key);
    }

    /** What a careless product would leave out. */
    enum Sabotage {
        NOTHING,
        NUMBERS,
        PARKED,
        CLOCK
    }

    private record Lane(String topic, int partition) {}
}
