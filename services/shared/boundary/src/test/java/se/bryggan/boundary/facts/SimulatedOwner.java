package se.bryggan.boundary.facts;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;

/**
 * The owner of a feed: its state, its outbox, its relay, and the partitions that it writes to. What it commits it sends in
 * order, numbered per partition; some of it never arrives.
 */
final class SimulatedOwner {
    private static final long BEAT = 3 * SimulatedTime.SECOND;

    final String topic;
    final List<List<Message>> log = new ArrayList<>();
    final SimulatedTime.Wall wall;
    private final SimulatedTime time;
    private final LongSupplier monotonic;
    private final Map<UUID, Object> state = new LinkedHashMap<>();
    private final List<Long> places = new ArrayList<>();
    private final Deque<Row> outbox = new ArrayDeque<>();
    private UUID run;
    private long began;
    private boolean up;
    private boolean stalled;
    private boolean losing;
    private Runnable written = () -> {};

    SimulatedOwner(String topic, int partitions, SimulatedTime time) {
        this.topic = topic;
        this.time = time;
        this.wall = time.wall();
        this.monotonic = time.monotonic();
        for (int partition = 0; partition < partitions; partition++) {
            log.add(new ArrayList<>());
            places.add(0L);
        }
        start();
    }

    void whenWritten(Runnable tell) {
        written = tell;
    }

    boolean isUp() {
        return up;
    }

    /** Commits the newest fact of what it speaks of; false while the owner is down. */
    boolean commit(UUID subject, UUID about, Object fact) {
        if (up) {
            state.put(about, fact);
            outbox.add(new Row(subject, fact, -1, 0, null, null));
            relay();
        }
        return up;
    }

    void crash(long nanos) {
        up = false;
        time.after(nanos, this::start);
    }

    /** The relay, or the broker, stands still for a while; work goes on. */
    void stall(long nanos) {
        stalled = true;
        time.after(nanos, () -> {
            stalled = false;
            relay();
        });
    }

    /** What is sent meanwhile never arrives. */
    void lose(long nanos) {
        losing = true;
        time.after(nanos, () -> losing = false);
    }

    UUID run() {
        return run;
    }

    long uptime() {
        return monotonic.getAsLong() - began;
    }

    /** From now on some keys travel on another partition. */
    void grow() {
        log.add(new ArrayList<>());
        places.add(0L);
    }

    /** As the snapshot API answers now: every other key, and the last number of each partition. */
    Page snapshot(int half) {
        List<Map.Entry<UUID, Object>> items = new ArrayList<>();
        int index = 0;
        for (Map.Entry<UUID, Object> entry : state.entrySet()) {
            if (index++ % 2 == half) {
                items.add(Map.entry(entry.getKey(), entry.getValue()));
            }
        }
        return new Page(List.copyOf(places), items);
    }

    private void start() {
        up = true;
        run = new UUID(time.random.nextLong(), time.random.nextLong());
        began = monotonic.getAsLong();
        relay();
        UUID current = run;
        time.after(time.between(0.1, 2), () -> beat(current));
    }

    private void beat(UUID ofRun) {
        if (up && ofRun.equals(run)) {
            if (outbox.stream().noneMatch(row -> row.key() == null)) {
                for (int partition = 0; partition < log.size(); partition++) {
                    outbox.add(new Row(null, null, partition, monotonic.getAsLong() - began, run, wall.instant()));
                }
            }
            relay();
            time.after(BEAT, () -> beat(ofRun));
        }
    }

    private void relay() {
        while (up && !stalled && !outbox.isEmpty()) {
            Row row = outbox.poll();
            Message message = row.key() == null ? sign(row) : event(row);
            if (!losing) {
                log.get(message.partition()).add(message);
            }
        }
        written.run();
    }

    private Message event(Row row) {
        int partition = SimulatedReader.PARTITIONING.of(row.key(), log.size());
        long number = places.get(partition) + 1;
        places.set(partition, number);
        return new Message(partition, time.now(), row.key(), row.fact(), number, null, null);
    }

    private Message sign(Row row) {
        Beat beat = new Beat(log.size(), places.get(row.partition()), row.run(), row.uptime());
        return new Message(row.partition(), time.now(), null, null, 0, beat, row.at());
    }

    private record Row(UUID key, Object fact, int partition, long uptime, UUID run, Instant at) {}

    /** An event, or a heartbeat when {@code beat} is there. */
    record Message(int partition, long written, UUID key, Object fact, long number, Beat beat, Instant at) {}

    record Page(List<Long> places, List<Map.Entry<UUID, Object>> items) {}
}
