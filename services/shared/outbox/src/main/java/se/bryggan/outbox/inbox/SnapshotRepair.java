package se.bryggan.outbox.inbox;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
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
    private final Attempts attempts = new Attempts(System::nanoTime);

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
        for (String topic : attempts.due(needy())) {
            String outcome = attempt(topic);
            meters.counter("inbox_feed_repairs_total", "topic", topic, "outcome", outcome)
                    .increment();
            LOG.infof("inbox: %s taken in from its owner's state: %s", topic, outcome);
        }
    }

    private Set<String> needy() {
        Set<String> needy = new TreeSet<>(feeds.withGaps());
        try {
            needy.addAll(waiting.topics());
        } catch (RuntimeException failure) {
            LOG.warnf("inbox: what waits is not known (%s)", Codes.of(failure));
        }
        return needy;
    }

    private String attempt(String topic) {
        try {
            return repair(topic) ? "done" : "in part";
        } catch (PeerClient.Unavailable e) {
            return e.getMessage();
        } catch (RuntimeException failure) {
            return Codes.of(failure);
        }
    }

    private boolean repair(String topic) throws PeerClient.Unavailable {
        Waiting.Found found = waiting.found(topic);
        Set<String> failed = new HashSet<>();
        SnapshotClient.Page page = client.page(topic, 1);
        List<Step> reached = reached(topic, page);
        take(topic, page, failed);
        for (int number = 2; page.items().size() == SnapshotClient.LIMIT; number++) {
            page = client.page(topic, number);
            take(topic, page, failed);
        }
        QuarkusTransaction.requiringNew().run(() -> {
            database.openScope();
            waiting.giveWay(found, failed);
            reached.forEach(steps::noteRestored);
        });
        reached.forEach(steps::restored);
        return failed.isEmpty();
    }

    private void take(String topic, SnapshotClient.Page page, Set<String> failed) {
        page.items().stream()
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
