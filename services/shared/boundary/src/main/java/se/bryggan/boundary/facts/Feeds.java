package se.bryggan.boundary.facts;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * How old what we know from other services is: the age of the oldest last heartbeat over all partitions of a feed, and
 * {@link #NEVER} for whom something is missing.
 *
 * <p>Counted on the monotonic clock, so no change of the wall clock makes old facts look fresh. Of heartbeats nothing is
 * remembered over a restart: a feed is stale until it has been heard on every partition. How many there are the feed
 * itself tells; {@code bryggan.feed.partitions} stands until it has.
 */
@ApplicationScoped
public class Feeds {

    /** The age of what was not heard on every partition, or has a gap. */
    public static final Duration NEVER = Duration.ofDays(3650);

    private final int partitionsUntilTold;
    private final Partitioning partitioning;
    private final LongSupplier nanos;
    private final Map<String, Feed> feeds = new HashMap<>();

    @Inject
    Feeds(
            @ConfigProperty(name = "bryggan.feed.partitions", defaultValue = "3") int partitions,
            Partitioning partitioning) {
        this(partitions, partitioning, System::nanoTime);
    }

    Feeds(int partitions, Partitioning partitioning, LongSupplier nanos) {
        this.partitionsUntilTold = partitions;
        this.partitioning = partitioning;
        this.nanos = nanos;
    }

    /** How far the partition has been taken in; null when this run has not been told ({@link #begin}). */
    public synchronized Progress progress(String topic, int partition) {
        Feed.Part part = feed(topic).part(partition);
        return part.progress;
    }

    /** So far the partition was taken in by an earlier run; known since does not change. */
    public synchronized void begin(String topic, int partition, long applied) {
        Feed.Part part = feed(topic).part(partition);
        if (part.progress == null) {
            part.progress = Progress.from(applied);
        }
    }

    /** The event with the number has had its effect, which is committed. */
    public synchronized void took(String topic, int partition, long number) {
        Feed feed = feed(topic);
        Feed.Part part = feed.part(partition);
        part.progress = part.progress.took(number);
        feed.settle();
    }

    /** The owner's state up to the number has had its effect, which is committed. */
    public synchronized void restored(String topic, int partition, long number) {
        Feed feed = feed(topic);
        Feed.Part part = feed.part(partition);
        part.progress = part.progress.restored(number);
        feed.settle();
    }

    /** A sign of life was read, and so was everything before it on its partition. */
    public synchronized void beat(String topic, int partition, Beat beat) {
        Feed feed = feed(topic);
        if (beat.partitions() > 0) {
            feed.spreads(beat.partitions());
        }
        Feed.Part part = feed.part(partition);
        part.pulse = part.pulse.beat(beat, feed.clock);
        part.progress = part.progress.told(beat.last());
        feed.settle();
    }

    /** The feeds that were heard. */
    public synchronized List<String> heard() {
        return feeds.entrySet().stream()
                .filter(feed -> feed.getValue().heard())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** Whether a feed was heard of which it is not known when. */
    public synchronized boolean withoutClock(String topic) {
        return feed(topic).withoutClock();
    }

    /** Asked at {@code asked} of {@code System.nanoTime()}, the owner said what its monotonic clock shows in this run. */
    public synchronized void clock(String topic, UUID run, long shownNanos, long asked) {
        feed(topic).clock = OwnersClock.told(run, shownNanos, asked);
    }

    /** As a sign of life given just now by an owner whose every event has been had. */
    public synchronized void heard(String topic, int partition) {
        Feed feed = feed(topic);
        Feed.Part part = feed.part(partition);
        part.pulse = part.pulse.just(nanos.getAsLong());
        long applied = part.progress == null ? 0 : part.progress.applied();
        part.progress = Progress.from(applied).told(applied);
        feed.settle();
    }

    /** The feed beats on so many partitions. */
    public synchronized void spreads(String topic, int count) {
        feed(topic).spreads(count);
    }

    /** Age of what is known of everyone whom the feed tells of. */
    public Duration age(String topic) {
        return age(topic, null);
    }

    /** Age of what is known of the subject; of everyone when it is null. */
    public synchronized Duration age(String topic, UUID subject) {
        Feed feed = feed(topic);
        if (!feed.whole(subject, partitioning)) {
            return NEVER;
        }
        long now = nanos.getAsLong();
        return feed.parts.values().stream()
                .map(part -> Duration.ofNanos(now - part.pulse.given(feed.clock)))
                .max(Duration::compareTo)
                .orElse(NEVER);
    }

    /** The feeds of which something is missing. */
    public synchronized List<String> withGaps() {
        return feeds.entrySet().stream()
                .filter(feed -> !feed.getValue().gaps().isEmpty())
                .map(Map.Entry::getKey)
                .toList();
    }

    private Feed feed(String topic) {
        return feeds.computeIfAbsent(topic, name -> new Feed(partitionsUntilTold));
    }
}
