package se.bryggan.local.stack;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;

/** Starts what is not running, side by side, and returns when all of it is ready. Done twice, it starts nothing. */
public final class Up {
    private final Project project;
    private final List<Component> components;
    private final Progress progress;

    public Up(Project project, List<Component> components, Progress progress) {
        this.project = project;
        this.components = components;
        this.progress = progress;
    }

    /** Fails with {@link StackFailure} at the first component that does not come up; the others are left running. */
    public void run() throws IOException, InterruptedException {
        StackLock.during(project, progress, () -> {
            requirePorts();
            startAll();
            requireAllAlive();
            project.deleteOtherBuilds();
            progress.say("bryggan", "all is up");
        });
    }

    private void requirePorts() {
        for (Component component : components) {
            if (Detached.find(project, component.name()).isEmpty()) {
                component.ports().forEach(port -> port.requireFree(component.name()));
            }
        }
    }

    private void startAll() throws InterruptedException {
        SideBySide starts = new SideBySide(Executors.newVirtualThreadPerTaskExecutor());
        for (Component component : components) {
            starts.add(component, component.needs(), this::bring);
        }
        starts.await(progress, "waiting for ");
    }

    private void bring(Component component) throws IOException, InterruptedException {
        Launch launch = component.prepare(progress);
        Optional<Detached> running = Detached.find(project, component.name());
        Readiness readiness = new Readiness(project, component);
        if (running.isEmpty()) {
            start(component, launch);
        } else if (!running.get().runs(launch)) {
            progress.say(component.name(), "has changed, is started anew");
            running.get().stop(component.stopSignal(), component.grace());
            // Who works on a service restarts it often; writing a start cache each time would only hold that up.
            start(component, launch.untuned());
        }
        readiness.await();
        boolean wasUp = running.filter(process -> process.runs(launch)).isPresent();
        progress.say(component.name(), wasUp ? "was up already" : "ready");
    }

    private void start(Component component, Launch launch) throws IOException {
        component.ports().forEach(port -> port.requireFree(component.name()));
        Detached.start(project, component.name(), launch);
    }

    private void requireAllAlive() {
        for (Component component : components) {
            if (Detached.find(project, component.name()).isEmpty()) {
                throw new Readiness(project, component).failure("ended just after it was ready");
            }
        }
    }
}
