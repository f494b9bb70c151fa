package se.bryggan.boundary.gate;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads from a guarded method's arguments what the act is aimed at. */
@ApplicationScoped
class Targets {

    private final Map<Class<?>, TargetSource<?>> sources;

    Targets(@All List<TargetSource<?>> sources) {
        this.sources = sources.stream().collect(Collectors.toUnmodifiableMap(TargetSource::key, source -> source));
    }

    /** The controller that the caller names, if the method takes one. */
    static Optional<Controller> named(Object[] arguments) {
        for (Object argument : arguments) {
            if (argument instanceof Controller controller) {
                return Optional.of(controller);
            }
        }
        return Optional.empty();
    }

    /**
     * The target of the first argument that is a key; nothing of its own if the method takes no key; empty if unknown
     * or if the key is missing.
     */
    Optional<Target> of(Method method, Object[] arguments, Controller controller) {
        Class<?>[] types = method.getParameterTypes();
        for (int i = 0; i < arguments.length; i++) {
            TargetSource<?> source = sources.get(arguments[i] == null ? types[i] : arguments[i].getClass());
            if (source != null) {
                return arguments[i] == null ? Optional.empty() : find(source, arguments[i]);
            }
        }
        return Optional.of(Target.none(controller));
    }

    private static <K> Optional<Target> find(TargetSource<K> source, Object argument) {
        return source.find(source.key().cast(argument));
    }
}
