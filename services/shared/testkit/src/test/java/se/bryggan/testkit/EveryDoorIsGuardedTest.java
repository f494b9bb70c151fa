package se.bryggan.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.quarkus.scheduler.Scheduled;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.contracts.feed.Heartbeat;
import se.bryggan.outbox.Due;
import se.bryggan.outbox.TimerHandler;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Inbox;
import se.bryggan.outbox.inbox.Received;

class EveryDoorIsGuardedTest {

    @Test
    void doorsThatLeadToNoGuardAreFound() {
        Set<String> open = EveryDoorIsGuarded.open(new ClassFileImporter()
                .importClasses(
                        UseCase.class,
                        OpenResource.class,
                        OpenFeed.class,
                        OpenHandler.class,
                        OpenTimer.class,
                        OpenSchedule.class));

        assertEquals(
                Set.of(
                        OpenResource.class.getName() + ".read",
                        OpenFeed.class.getName() + ".receive",
                        OpenHandler.class.getName() + ".handle",
                        OpenTimer.class.getName() + ".due",
                        OpenSchedule.class.getName() + ".run"),
                open);
    }

    @Test
    void aDoorMayReachItsGuardThroughMethodsAndLambdasOfItsOwnClass() {
        Set<String> open = EveryDoorIsGuarded.open(
                new ClassFileImporter().importClasses(UseCase.class, GuardedResource.class, InboxFeed.class));

        assertEquals(Set.of(), open);
    }

    static class UseCase {
        @Guarded("sample.read")
        String guarded() {
            return "";
        }

        String unguarded() {
            return "";
        }
    }

    record OpenResource(UseCase useCase) {
        @GET
        public String read() {
            return useCase.unguarded();
        }
    }

    record OpenFeed(UseCase useCase) {
        @Incoming("open")
        public void receive(ConsumerRecord<String, byte[]> record) {
            useCase.unguarded();
        }
    }

    record OpenHandler(Class<Heartbeat> type, UseCase useCase) implements EventHandler<Heartbeat> {
        @Override
        public void handle(Received<Heartbeat> event) {
            useCase.unguarded();
        }
    }

    record OpenTimer(String name, Class<String> type, UseCase useCase) implements TimerHandler<String> {
        @Override
        public void due(Due<String> timer) {
            useCase.unguarded();
        }
    }

    record OpenSchedule(UseCase useCase) {
        @Scheduled(every = "1h")
        void run() {
            useCase.unguarded();
        }
    }

    record GuardedResource(UseCase useCase) {
        @GET
        public String read() {
            return inner();
        }

        @POST
        public List<String> each() {
            return List.of("a").stream().map(a -> useCase.guarded()).toList();
        }

        private String inner() {
            return useCase.guarded();
        }
    }

    record InboxFeed(Inbox inbox) {
        @Incoming("guarded")
        public void receive(ConsumerRecord<String, byte[]> record) {
            inbox.receive(record);
        }
    }
}
