package se.bryggan.consent;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.boundary.gate.Actor;
import se.bryggan.testkit.AdminSql;

/** What is sent twice, at once or without a record. */
@QuarkusTest
class OnceQuarkusTest {

    @Inject
    GuardianKin kin;

    private Family family;

    @BeforeEach
    void aFamily() {
        family = new Family(kin);
    }

    @Test
    void withoutARecordNothingHappensAndTheCallerMayTryAgain() {
        String app = Family.setting("quarkus.datasource.username");
        AdminSql.update("revoke insert on ledger from " + app);
        try {
            family.gives(family.mother, "GIVEN")
                    .then()
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .body("type", equalTo("/problems/not-recorded"));
        } finally {
            AdminSql.update("grant insert on ledger to " + app);
        }

        String about = " = '" + family.child + "'";
        assertEquals(0, Family.count("select count(*) from statement where subject" + about));
        assertEquals(0, Family.count("select count(*) from outbox where aggregateid" + about));
        family.gives(family.mother, "GIVEN").then().statusCode(201);
    }

    @Test
    void aRequestWhoseDatabaseGoesAwayMayBeTriedAgain() {
        AdminSql.update("""
            create function cut() returns trigger language plpgsql security definer as
                $$ begin perform pg_terminate_backend(pg_backend_pid()); return new; end $$;
            create trigger cut before insert on statement for each row
                when (new.subject = '%s') execute function cut();
            """.formatted(family.child));
        try {
            family.gives(family.mother, "GIVEN").then().statusCode(503).body("type", equalTo("/problems/unavailable"));
        } finally {
            AdminSql.update("drop trigger cut on statement; drop function cut");
        }

        family.gives(family.mother, "GIVEN").then().statusCode(201);
    }

    @Test
    void twoEqualRequestsAtOnceAreOne() throws Exception {
        String key = UUID.randomUUID().toString();
        Callable<String> giving = () -> Family.as(family.mother)
                .header("Idempotency-Key", key)
                .body(family.statement("GIVEN"))
                .post("/v1/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        List<String> ids = atOnce(4, giving);

        assertEquals(1, ids.stream().distinct().count());
        family.lists(family.mother).then().body("total", equalTo(1));
    }

    @Test
    void aKeyIsItsActorsOwnAndLastsADay() {
        String key = UUID.randomUUID().toString();
        String first = keyed(family.mother, key);

        String others = keyed(family.pupil, key);
        AdminSql.update("update idempotency_key set created_at = created_at - interval '25 hours' where key = '" + key
                + "' and actor = '" + family.mother.id() + "'");
        String later = keyed(family.mother, key);

        assertEquals(3, List.of(first, others, later).stream().distinct().count());
        assertEquals(later, keyed(family.mother, key));
    }

    @Test
    void withdrawalsAtOnceAllSucceedAndAreOne() throws Exception {
        String id = family.gives(family.mother, "GIVEN").path("id");
        Callable<Integer> withdrawing =
                () -> family.withdraws(family.mother, id).statusCode();

        List<Integer> answers = atOnce(4, withdrawing);

        assertEquals(List.of(200, 200, 200, 200), answers);
        assertEquals(
                2,
                Family.count(
                        "select count(*) from outbox where aggregateid = '" + family.child + "' and kind = 'EVENT'"));
    }

    @Test
    void onlyTheGiverWithdraws() {
        String id = family.gives(family.mother, "GIVEN").path("id");

        family.withdraws(family.pupil, id)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems/only-the-giver-withdraws"));
    }

    private String keyed(Actor actor, String key) {
        return Family.as(actor)
                .header("Idempotency-Key", key)
                .body(family.statement("GIVEN"))
                .post("/v1/consents")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static <T> List<T> atOnce(int times, Callable<T> call) throws Exception {
        List<T> answers = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(times);
        try {
            for (var answer : threads.invokeAll(Collections.nCopies(times, call))) {
                answers.add(answer.get());
            }
        } finally {
            threads.shutdownNow();
        }
        return answers;
    }
}
