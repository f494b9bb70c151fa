package se.bryggan.directory.border;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import se.bryggan.boundary.gate.Sector;
import se.bryggan.contracts.crossing.PackageAnsweredHealth;
import se.bryggan.contracts.crossing.PackageAnsweredSchool;
import se.bryggan.contracts.crossing.PackageAnsweredSocial;
import se.bryggan.contracts.crossing.PackageSentHealth;
import se.bryggan.contracts.crossing.PackageSentSchool;
import se.bryggan.contracts.crossing.PackageSentSocial;
import se.bryggan.outbox.inbox.EventHandler;

/** The handlers of {@code from.<sector>.v1}: the same in every sector. */
@ApplicationScoped
class BorderFeeds {

    private final ForwardPackage forward;
    private final AnswerPackage answer;

    BorderFeeds(ForwardPackage forward, AnswerPackage answer) {
        this.forward = forward;
        this.answer = answer;
    }

    @Produces
    @Singleton
    EventHandler<PackageSentSchool> sentInSchool() {
        return new SentHandler<>(PackageSentSchool.class, Sector.SCHOOL, forward);
    }

    @Produces
    @Singleton
    EventHandler<PackageSentSocial> sentInSocial() {
        return new SentHandler<>(PackageSentSocial.class, Sector.SOCIAL, forward);
    }

    @Produces
    @Singleton
    EventHandler<PackageSentHealth> sentInHealth() {
        return new SentHandler<>(PackageSentHealth.class, Sector.HEALTH, forward);
    }

    @Produces
    @Singleton
    EventHandler<PackageAnsweredSchool> answeredInSchool() {
        return new AnsweredHandler<>(PackageAnsweredSchool.class, answer);
    }

    @Produces
    @Singleton
    EventHandler<PackageAnsweredSocial> answeredInSocial() {
        return new AnsweredHandler<>(PackageAnsweredSocial.class, answer);
    }

    @Produces
    @Singleton
    EventHandler<PackageAnsweredHealth> answeredInHealth() {
        return new AnsweredHandler<>(PackageAnsweredHealth.class, answer);
    }
}
