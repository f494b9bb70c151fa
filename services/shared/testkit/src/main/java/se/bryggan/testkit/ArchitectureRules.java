package se.bryggan.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.persistence.Entity;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;
import se.bryggan.outbox.TimerHandler;
import se.bryggan.outbox.inbox.EventHandler;

/** The dependency rules that every service keeps. */
public final class ArchitectureRules {

    private ArchitectureRules() {}

    /** Fails with every break of a rule by the service whose classes lie below the package. */
    public static void hold(String rootPackage) {
        JavaClasses classes = ServiceClasses.below(rootPackage);
        rules(rootPackage).forEach(rule -> rule.allowEmptyShould(true).check(classes));
    }

    private static List<ArchRule> rules(String root) {
        return List.of(
                slices().matching(root + ".(*)..").should().beFreeOfCycles(),
                insideClassesAreHidden(),
                resourceMethodsArePublic(),
                coreKnowsNoEdge(),
                onlyTheOutboxPublishes(),
                noServiceKnowsAnother(root),
                timeComesFromTheClock());
    }

    private static ArchRule insideClassesAreHidden() {
        return classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .areAssignableTo(PanacheRepositoryBase.class)
                .or()
                .areAssignableTo(EventHandler.class)
                .or()
                .areAssignableTo(TimerHandler.class)
                .or(areResources())
                .should()
                .notBePublic()
                .because("a feature shows its use cases and nothing of its inside");
    }

    private static ArchRule resourceMethodsArePublic() {
        return methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .because("Quarkus REST finds and secures public methods only");
    }

    private static ArchRule coreKnowsNoEdge() {
        return noClasses()
                .that()
                .areAnnotatedWith(Entity.class)
                .or()
                .haveSimpleNameEndingWith("Policy")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "jakarta.ws.rs..",
                        "org.eclipse.microprofile.reactive.messaging..",
                        "org.apache.kafka..",
                        "se.bryggan.outbox..")
                .because("what is decided must not know how it was asked");
    }

    private static ArchRule onlyTheOutboxPublishes() {
        return noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.kafka.clients.producer..", "org.apache.kafka.clients.admin..")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Emitter")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("org.eclipse.microprofile.reactive.messaging.Outgoing")
                .because("what is told is written in the transaction of the effect");
    }

    private static ArchRule noServiceKnowsAnother(String root) {
        return noClasses()
                .should()
                .dependOnClassesThat(new DescribedPredicate<>("belong to another service") {
                    @Override
                    public boolean test(JavaClass type) {
                        String name = type.getPackageName() + ".";
                        return name.startsWith("se.bryggan.")
                                && !name.startsWith(root + ".")
                                && !name.startsWith("se.bryggan.boundary.")
                                && !name.startsWith("se.bryggan.outbox.")
                                && !name.startsWith("se.bryggan.contracts.");
                    }
                })
                .because("services meet in contracts and topics only");
    }

    private static ArchRule timeComesFromTheClock() {
        return noClasses()
                .should()
                .accessTargetWhere(new DescribedPredicate<JavaAccess<?>>("the system's time is read") {
                    @Override
                    public boolean test(JavaAccess<?> access) {
                        String owner = access.getTargetOwner().getName();
                        return (owner.startsWith("java.time.")
                                        && access.getTarget().getName().equals("now")
                                        && takesNothing(access))
                                || (owner.equals("java.time.Clock")
                                        && access.getTarget().getName().startsWith("system"))
                                || (owner.equals("java.lang.System")
                                        && access.getTarget().getName().equals("currentTimeMillis"));
                    }
                })
                .because("the clock is injected, so that tests and the local stack can move it");
    }

    private static boolean takesNothing(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .map(JavaMember::getDescription)
                .map(description -> description.contains("now()"))
                .orElse(false);
    }

    private static DescribedPredicate<JavaClass> areResources() {
        return new DescribedPredicate<>("are resources") {
            @Override
            public boolean test(JavaClass type) {
                return type.isAnnotatedWith(Path.class) && !type.isAnnotatedWith(RegisterRestClient.class);
            }
        };
    }
}
