package se.bryggan.school.imports;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.util.List;
import se.bryggan.boundary.disclosure.Branch;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.boundary.gate.Controller;
import se.bryggan.boundary.gate.CurrentActor;

/** Has mentors loaded anew at intervals, {@code bryggan.school.mentors-every}: groups and their mentors change. */
@ApplicationScoped
class MentorsTimer {

    private static final Controller REGISTER = new Controller("directory", Branch.PLATFORM_OPERATIONS);

    private final OpenImport open;
    private final LoadMentors mentors;
    private final CurrentActor current;

    MentorsTimer(OpenImport open, LoadMentors mentors, CurrentActor current) {
        this.open = open;
        this.mentors = mentors;
        this.current = current;
    }

    @Scheduled(
            every = "${bryggan.school.mentors-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            identity = "mentors")
    @ActivateRequestContext
    void run() throws Exception {
        List<Controller> organisers = current.runAs(Actor.timer("mentors", REGISTER), () -> open.organisers());
        organisers.forEach(mentors::load);
    }
}
