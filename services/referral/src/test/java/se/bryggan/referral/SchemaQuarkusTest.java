package se.bryggan.referral;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.bryggan.testkit.SchemaConventions;

@QuarkusTest
class SchemaQuarkusTest {

    @Inject
    World world;

    @Test
    void everyTableBelongsToAControllerAndABranch() {
        SchemaConventions.hold();
    }

    @Test
    void withoutAScopeTheServiceSeesOnlyTheRegistersFacts() {
        world.pupil();

        await().atMost(Duration.ofSeconds(30))
                .until(SchemaConventions::visibleWithoutScope, equalTo(Set.of("feed_position", "person_fact")));
    }
}
