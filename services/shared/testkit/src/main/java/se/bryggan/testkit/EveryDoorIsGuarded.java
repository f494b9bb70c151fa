package se.bryggan.testkit;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import io.quarkus.scheduler.Scheduled;
import jakarta.ws.rs.HttpMethod;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import se.bryggan.boundary.gate.Guarded;
import se.bryggan.outbox.TimerHandler;
import se.bryggan.outbox.crossing.HandoverHandler;
import se.bryggan.outbox.crossing.PackageHandler;
import se.bryggan.outbox.inbox.EventHandler;
import se.bryggan.outbox.inbox.Inbox;

/**
 * Finds every way into a service: HTTP methods, topics, handlers of events, packages and timers, schedules. Each must
 * call a {@link Guarded} method, itself or through other methods of its own class, or stand in {@code open-doors.txt}.
 */
public final class EveryDoorIsGuarded {
    private static final Map<Class<?>, Set<String>> HANDLERS = Map.of(
            EventHandler.class, Set.of("handle"),
            TimerHandler.class, Set.of("due"),
            PackageHandler.class, Set.of("received", "notDelivered"),
            HandoverHandler.class, Set.of("settled"));

    private EveryDoorIsGuarded() {}

    /**
     * Fails with the names of the doors below the package that lead to no guard and are not listed, and of listed doors
     * that need no listing. A line of the list is {@code <class>.<method> <reason>}.
     */
    public static void in(String rootPackage) {
        Golden.demandEqual("open-doors.txt", open(ServiceClasses.below(rootPackage)));
    }

    static Set<String> open(JavaClasses classes) {
        Set<String> open = new TreeSet<>();
        classes.stream()
                .flatMap(EveryDoorIsGuarded::doors)
                .filter(door -> !leadsToGuard(door))
                .map(EveryDoorIsGuarded::name)
                .forEach(open::add);
        return open;
    }

    private static Stream<JavaMethod> doors(JavaClass type) {
        return type.getMethods().stream()
                .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(method -> !method.getModifiers().contains(JavaModifier.ABSTRACT))
                .filter(method -> isHttp(method)
                        || method.isAnnotatedWith(Incoming.class)
                        || method.isAnnotatedWith(Scheduled.class)
                        || isHandler(type, method));
    }

    private static boolean isHttp(JavaMethod method) {
        return method.isMetaAnnotatedWith(HttpMethod.class)
                && !method.getOwner()
                        .isMetaAnnotatedWith("org.eclipse.microprofile.rest.client.inject.RegisterRestClient");
    }

    private static boolean isHandler(JavaClass type, JavaMethod method) {
        return HANDLERS.entrySet().stream()
                .anyMatch(handler -> type.isAssignableTo(handler.getKey())
                        && handler.getValue().contains(method.getName()));
    }

    /** Follows calls inside the door's own class, so that a resource may have private methods. */
    private static boolean leadsToGuard(JavaMethod door) {
        Deque<JavaCodeUnit> waiting = new ArrayDeque<>(Set.of(door));
        Set<JavaCodeUnit> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            JavaCodeUnit unit = waiting.pop();
            if (seen.add(unit)) {
                Set<JavaCodeUnit> called = called(unit);
                if (called.stream().anyMatch(EveryDoorIsGuarded::isGuard)) {
                    return true;
                }
                called.stream()
                        .filter(next -> next.getOwner().equals(door.getOwner()))
                        .forEach(waiting::push);
            }
        }
        return false;
    }

    private static Set<JavaCodeUnit> called(JavaCodeUnit unit) {
        Set<JavaCodeUnit> called = new HashSet<>();
        unit.getMethodCallsFromSelf()
                .forEach(call -> call.getTarget().resolveMember().ifPresent(called::add));
        unit.getMethodReferencesFromSelf()
                .forEach(reference -> reference.getTarget().resolveMember().ifPresent(called::add));
        return called;
    }

    /** What the inbox calls is found as a door of its own. */
    private static boolean isGuard(JavaCodeUnit unit) {
        return unit.isAnnotatedWith(Guarded.class)
                || unit.getOwner().isAnnotatedWith(Guarded.class)
                || (unit.getOwner().isEquivalentTo(Inbox.class)
                        && unit.getName().equals("receive"));
    }

    private static String name(JavaMethod door) {
        return door.getOwner().getName() + "." + door.getName();
    }
}
