package se.bryggan.boundary.accesslog;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Reads the rules of the log at start; rules that cannot be read stop the start. */
@ApplicationScoped
class LogRulesSource {

    @Produces
    @Singleton
    @Startup
    LogRules rules() {
        return LogRules.load(Thread.currentThread().getContextClassLoader());
    }
}
