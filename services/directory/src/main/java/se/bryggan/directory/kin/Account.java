package se.bryggan.directory.kin;

import jakarta.enterprise.context.RequestScoped;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** By what name the register may know the caller: what the token says of the person, else of the log-in. */
@RequestScoped
class Account {

    private final JsonWebToken token;

    Account(JsonWebToken token) {
        this.token = token;
    }

    String name() {
        return Stream.of("person", "preferred_username", "sub")
                .map(this::claim)
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private String claim(String name) {
        Object value = token.getClaim(name);
        return value == null ? "" : value.toString();
    }
}
