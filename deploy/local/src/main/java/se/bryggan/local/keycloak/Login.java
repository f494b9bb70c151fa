package se.bryggan.local.keycloak;

import java.util.Map;

/**
 * One person's log-in in the local realm.
 *
 * @param claims what the token says of the person besides the name of the log-in
 */
record Login(String name, String email, String givenName, String familyName, Map<String, String> claims) {
    @Override
    public String toString() {
        return "Login[" + name + "]";
    }
}
