package se.bryggan.referral.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import se.bryggan.boundary.gate.AccessPermit;
import se.bryggan.outbox.Database;

/** Gives documents their numbers. */
@ApplicationScoped
public class Register {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private static final String NEXT = """
            insert into register_year (controller, branch, year, last_number) values (?, ?, ?, 1)
            on conflict (controller, branch, year) do update set last_number = register_year.last_number + 1
            returning last_number
            """;

    private final Database database;

    Register(Database database) {
        this.database = database;
    }

    /** The next number of the permit's controller; a transaction that rolls back leaves no gap. */
    public RegistrationNumber next(AccessPermit permit) {
        int year = LocalDate.ofInstant(permit.at(), STOCKHOLM).getYear();
        int number = database.first(
                        row -> row.getInt(1),
                        NEXT,
                        permit.controller().authority(),
                        permit.controller().branch(),
                        year)
                .orElseThrow();
        return new RegistrationNumber(year, number);
    }
}
