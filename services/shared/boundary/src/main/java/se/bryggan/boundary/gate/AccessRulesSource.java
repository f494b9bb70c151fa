package se.bryggan.boundary.gate;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Singleton;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
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
        Collection<String> missing = rules.without(acts(beans), LocalDate.now(clock.withZone(Guard.STOCKHOLM)));
        if (!missing.isEmpty()) {
            throw new IllegalStateException("no access rule in force for " + missing);
        }
    }

    private static Set<String> acts(BeanManager beans) {
        Set<String> acts = new TreeSet<>();
        for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                Guarded guarded = method.getAnnotation(Guarded.class);
                if (guarded != null) {
                    acts.add(guarded.value());
                }
            }
        }
        return acts;
    }
}
