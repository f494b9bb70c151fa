package se.bryggan.boundary.gate;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the service's access rows and refuses to start with an act that no row in force speaks of. */
@ApplicationScoped
class AccessRulesSource {

    @Produces
    @Singleton
    AccessRules rules(@ConfigProperty(name = "quarkus.application.name") String service) {
        return AccessRules.load(service, "shared");
    }

    void refuseToStartWithoutRule(@Observes StartupEvent event, BeanManager beans, AccessRules rules, Clock clock) {
        Set<Class<?>> classes = beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(Bean::getBeanClass)
                .collect(Collectors.toSet());
        demandRules(classes, rules, LocalDate.now(clock.withZone(Guard.STOCKHOLM)));
    }

    static void demandRules(Collection<Class<?>> classes, AccessRules rules, LocalDate day) {
        Collection<String> missing = rules.without(acts(classes), day);
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no access rule in force for " + missing);
        }
    }

    /** Also those that a bean has from its superclasses. */
    private static Set<String> acts(Collection<Class<?>> classes) {
        Set<String> acts = new TreeSet<>();
        for (Class<?> bean : classes) {
            if (bean.isAnnotationPresent(Guarded.class)) {
                throw new IllegalStateException("an act is a method, not all of " + bean.getName());
            }
            for (Class<?> type = bean; type != null; type = type.getSuperclass()) {
                Stream.of(type.getDeclaredMethods())
                        .map(method -> method.getAnnotation(Guarded.class))
                        .filter(Objects::nonNull)
                        .map(Guarded::value)
                        .forEach(acts::add);
            }
        }
        return acts;
    }
}
