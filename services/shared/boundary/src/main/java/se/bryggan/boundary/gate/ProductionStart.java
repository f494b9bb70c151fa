package se.bryggan.boundary.gate;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import se.bryggan.boundary.disclosure.Approvals;
import se.bryggan.boundary.disclosure.Clause;
import se.bryggan.boundary.disclosure.RuleBook;

/**
 * Refuses to start a packaged service on rules that a lawyer must approve and nobody has.
 *
 * <p>Only an installation that says {@code bryggan.installation=local} starts without, and then it listens to this machine
 * alone; what a proxy on this machine lets in, it cannot know.
 */
@ApplicationScoped
class ProductionStart {

    private static final Logger LOG = Logger.getLogger(ProductionStart.class);
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "::1");

    /** What the installation says that it is. */
    enum Installation {
        PRODUCTION,
        LOCAL;

        static Installation of(String word) {
            return switch (word) {
                case "production" -> PRODUCTION;
                case "local" -> LOCAL;
                default -> throw new IllegalStateException("bryggan.installation is production or local");
            };
        }
    }

    private final Installation installation;
    private final Optional<Path> file;
    private final List<String> hosts;

    ProductionStart(
            @ConfigProperty(name = "bryggan.installation", defaultValue = "production") String installation,
            @ConfigProperty(name = "bryggan.rulebook.approvals") Optional<Path> file,
            @ConfigProperty(name = "quarkus.http.host") String host,
            @ConfigProperty(name = "quarkus.management.host") String management) {
        this.installation = Installation.of(installation);
        this.file = file;
        this.hosts = List.of(host, management);
    }

    void refuseUnapproved(@Observes StartupEvent event, RuleBook book, Clock clock) {
        if (LaunchMode.current() == LaunchMode.NORMAL) {
            demandApprovals(book, LocalDate.now(clock.withZone(Guard.STOCKHOLM)));
        }
    }

    void demandApprovals(RuleBook book, LocalDate today) {
        List<Clause> missing = file.map(path -> Approvals.read(path, book, today))
                .orElseGet(Approvals::none)
                .missing(book);
        switch (installation) {
            case PRODUCTION -> refuse(book, missing);
            case LOCAL -> stayLocal(missing);
        }
    }

    private static void refuse(RuleBook book, List<Clause> missing) {
        if (!missing.isEmpty()) {
            throw new IllegalStateException("rule book " + book.version() + " may not be used in production until "
                    + "bryggan.rulebook.approvals holds a lawyer's approval of " + missing);
        }
    }

    private void stayLocal(List<Clause> missing) {
        if (!LOOPBACK.containsAll(hosts)) {
            throw new IllegalStateException("bryggan.installation=local is only for quarkus.http.host=127.0.0.1 and"
                    + " quarkus.management.host=127.0.0.1");
        }
        LOG.warnf(
                "A LOCAL installation, not for real children: no lawyer has approved %d clauses of the rule book",
                missing.size());
    }
}
