package se.bryggan.directory.register;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** The account of a guardian or pupil. */
@Entity
class Login extends RegisterRow {

    @Id
    private String account;

    private UUID personId;

    protected Login() {}

    Login(String account) {
        this.account = account;
    }

    UUID personId() {
        return personId;
    }

    boolean belongsTo(UUID person) {
        boolean same = person.equals(personId);
        personId = person;
        return !same;
    }
}
