package se.bryggan.local.stack;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** A component that is ready as soon as its shell command has not ended at once. */
class Sleeper implements Component {
    private final Project project;
    private final String name;
    private final String script;
    private final Set<String> needs;

    Sleeper(Project project, String name, String script, Set<String> needs) {
        this.project = project;
        this.name = name;
        this.script = script;
        this.needs = needs;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<Ports.Port> ports() {
        return List.of(Ports.of(project).of(name));
    }

    @Override
    public Set<String> needs() {
        return needs;
    }

    @Override
    public Launch prepare(Progress ignored) {
        return Launch.of(List.of("sh", "-c", script), Map.of());
    }

    @Override
    public boolean ready() {
        return script.startsWith("sleep");
    }
}
