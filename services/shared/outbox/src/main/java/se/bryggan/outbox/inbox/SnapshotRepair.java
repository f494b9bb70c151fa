package se.bryggan.outbox.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jboss.logging.Logger;
import se.bryggan.boundary.facts.Feeds;
import se.bryggan.outbox.Database;
import se.bryggan.outbox.PeerClient;

/**
 * Fills what is missing of a feed from its owner's newest state: events that never came, that could not be read, or that
 * could not be taken in. Until all of the state has had its effect, those whom it may be about stay stale.
 */
@ApplicationScoped
class SnapshotRepair {
    private static final Logger LOG = Logger.getLogger(SnapshotRepair.class);

    private final Feeds feeds;
    private final Waiting waiting;
    private final SnapshotClient client;
    private final SnapshotIntake intake;
    private final FeedSteps steps;
    private final Database database;
    private final MeterRegistry meters;
    private final Attempts withGaps = new Attempts(Duration.ofMinutes(5), System::nanoTime);
    // What could not be taken in is seldom taken in the next time, and what is refused stands in the ledger each time.
    private final Attempts waited = new Attempts(Duration.ofHours(1), System::nanoTime);

    SnapshotRepair(
            Feeds feeds,
            Waiting waiting,
            SnapshotClient client,
            SnapshotIntake intake,
            FeedSteps steps,
            Database database,
            MeterRegistry meters) {
        this.feeds = feeds;
        this.waiting = waiting;
        this.client = client;
        this.intake = intake;
        this.steps = steps;
        this.database = database;
        this.meters = meters;
    }

    @Scheduled(every = "2s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP, identity = "feed-repair")
    @ActivateRequestContext
    void run() {
        Set<String> gaps = Set.copyOf(feeds.withGaps());
        withGaps.due(gaps).forEach(topic -> attempt(topic, true));
        Set<String> waits = new TreeSet<>(waits());
        waits.removeAll(gaps);
        waited.due(waits).forEach(topic -> attempt(topic, false));
    }

    private List<String> waits() {
        try {
            return waiting.topics();
        } catch (RuntimeException failure) {
            LOG.warnf("inbox: what waits is not known (%s)", Codes.of(failure));
            return List.of();
        }
    }

    private void attempt(String topic, boolean gap) {
        String outcome = outcome(topic, gap);
        meters.counter("inbox_feed_repairs_total", "topic", topic, "outcome", outcome)
                .increment();
        LOG.infof("inbox: %s taken in from its owner's state: %s", topic, outcome);
    }

    private String outcome(String topic, boolean gap) {
        try {
            return repair(topic, gap) ? "done" : "in part";
        } catch (PeerClient.Unavailable e) {
            return e.getMessage();
        } catch (RuntimeException failure) {
            return Codes.of(failure);
        }
    }

    /** All of the state where something is missing; where nothing is, what it holds of the keys that wait. */
    private boolean repair(String topic, boolean gap) throws PeerClient.Unavailable {
        Waiting.Found found = waiting.found(topic);
        boolean all = gap || found.concernsAnyone();
        Set<String> failed = new HashSet<>();
        SnapshotClient.Page page = client.page(topic, 1);
        List<Step> reached = all ? reached(topic, page) : List.of();
        take(topic, page, all, found, failed);
        for (int number = 2; page.items().size() == SnapshotClient.LIMIT; number++) {
            page = client.page(topic, number);
            take(topic, page, all, found, failed);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            waiting.giveWay(found, failed);
            reached.forEach(steps::noteRestored);
        });
        reached.forEach(steps::restored);
        return failed.isEmpty();
    }

    private void take(String topic, SnapshotClient.Page page, boolean all, Waiting.Found found, Set<String> failed) {
        page.items().stream()
                .filter(item -> all || found.concerns(item.key()))
                .filter(item -> !intake.take(topic, item))
                .map(item -> Envelope.subject(item.key()).isPresent() ? item.key() : ParkedGaps.ANYONE)
                .forEach(failed::add);
    }

    private List<Step> reached(String topic, SnapshotClient.Page first) {
        List<Step> reached = new ArrayList<>();
        for (SnapshotClient.Place place : first.places()) {
            Step step = new Step(topic, place.partition(), place.place());
            steps.begin(step);
            reached.add(step);
        }
        return reached;
    }
}
