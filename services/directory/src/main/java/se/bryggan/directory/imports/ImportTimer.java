package se.bryggan.directory.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import org.jboss.logging.Logger;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.CurrentActor;
import se.bryggan.directory.register.Register;

/** Has the register filled at intervals, where {@code bryggan.directory.import-every} says so. */
@ApplicationScoped
class ImportTimer {

    private static final Logger LOG = Logger.getLogger(ImportTimer.class);

    private final StartImport start;
    private final RunImport imports;
    private final CurrentActor current;

    ImportTimer(StartImport start, RunImport imports, CurrentActor current) {
        this.start = start;
        this.imports = imports;
        this.current = current;
    }

    @Scheduled(
            every = "${bryggan.directory.import-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "import")
    @ActivateRequestContext
    void run() throws Exception {
        Actor timer = Actor.timer("directory", Register.CONTROLLER);
        try {
            List<String> organisers = current.runAs(timer, () -> start.start(Register.CONTROLLER));
            ImportReport report = imports.run(organisers);
            LOG.infof(
                    "import: %d persons, %d pupils read",
                    report.persons().read(), report.pupils().read());
        } catch (SourceUnavailable unavailable) {
            LOG.warnf("import: %s does not answer, trying again later", unavailable.getMessage());
        }
    }
}
