package se.bryggan.local.keycloak;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The local realm in Keycloak's import format. */
final class Realm {
    static final String NAME = "bryggan";
    /** The client that people's log-ins are tried with; its direct grant exists in the local realm only. */
    static final String DEMO_CLIENT = "demo-cli";

    private static final List<String> CLAIMS = List.of("authority", "branch", "unit", "role", "loa", "person");
    // Everything else that Keycloak puts in a token by itself, the person's name and e-mail among it, stays out.
    private static final String SUBJECT_ONLY = "basic";

    private final List<String> services;
    private final ObjectNode realm = new ObjectMapper().createObjectNode();

    Realm(List<String> services) {
        this.services = services;
        realm.put("realm", NAME);
        realm.put("enabled", true);
        realm.put("accessTokenLifespan", 900);
        // Passwords here are random and 120 bits long, so a costly hash would protect nothing and slow every test.
        realm.put("passwordPolicy", "hashAlgorithm(pbkdf2-sha512) and hashIterations(1000)");
        realm.putObject("components")
                .putArray("org.keycloak.userprofile.UserProfileProvider")
                .addObject()
                .put("providerId", "declarative-user-profile")
                .putObject("config")
                .putArray("kc.user.profile.config")
                .add(userProfile().toString());
        demoClient();
    }

    /** Only an administrator sets who a person is; the person may not. */
    private static ObjectNode userProfile() {
        ObjectNode profile = new ObjectMapper().createObjectNode();
        ArrayNode attributes = profile.putArray("attributes");
        for (String name : List.of("username", "email", "firstName", "lastName")) {
            ObjectNode permissions = attributes.addObject().put("name", name).putObject("permissions");
            permissions.putArray("view").add("admin").add("user");
            permissions.putArray("edit").add("admin");
        }
        return profile.put("unmanagedAttributePolicy", "ADMIN_EDIT");
    }

    private void demoClient() {
        ObjectNode client = client(DEMO_CLIENT);
        client.put("publicClient", true);
        client.put("directAccessGrantsEnabled", true);
        ArrayNode mappers = client.putArray("protocolMappers");
        CLAIMS.forEach(claim -> attribute(mappers, claim, claim));
        attribute(mappers, "username", "preferred_username");
        audiences(mappers);
    }

    private static void attribute(ArrayNode mappers, String attribute, String claim) {
        mapper(mappers, claim, "oidc-usermodel-attribute-mapper")
                .put("user.attribute", attribute)
                .put("claim.name", claim)
                .put("jsonType.label", "String");
    }

    /** A client that is a program: it proves itself with a key and gets the same claims in every token. */
    Realm program(String clientId, String publicKeySet, Map<String, String> claims) {
        ObjectNode client = client(clientId);
        client.put("publicClient", false);
        client.put("serviceAccountsEnabled", true);
        client.put("clientAuthenticatorType", "client-jwt");
        client.putObject("attributes")
                .put("use.jwks.string", "true")
                .put("jwks.string", publicKeySet)
                .put("token.endpoint.auth.signing.alg", "RS256");
        ArrayNode mappers = client.putArray("protocolMappers");
        claims.forEach((claim, value) -> mapper(mappers, claim, "oidc-hardcoded-claim-mapper")
                .put("claim.name", claim)
                .put("claim.value", value)
                .put("jsonType.label", "String"));
        attribute(mappers, "username", "preferred_username");
        audiences(mappers);
        return this;
    }

    Realm person(Login login, String password) {
        ObjectNode user = realm.withArray("users").addObject();
        user.put(
                "id",
                UUID.nameUUIDFromBytes(("login:" + login.name()).getBytes(StandardCharsets.UTF_8))
                        .toString());
        user.put("username", login.name());
        user.put("enabled", true);
        user.put("email", login.email());
        user.put("emailVerified", true);
        user.put("firstName", login.givenName());
        user.put("lastName", login.familyName());
        user.putArray("credentials").addObject().put("type", "password").put("value", password);
        ObjectNode attributes = user.putObject("attributes");
        login.claims().forEach((claim, value) -> attributes.putArray(claim).add(value));
        return this;
    }

    String json() {
        return realm.toString();
    }

    private ObjectNode client(String clientId) {
        ObjectNode client = realm.withArray("clients").addObject();
        client.put("clientId", clientId);
        client.put("enabled", true);
        client.put("protocol", "openid-connect");
        client.put("standardFlowEnabled", false);
        client.put("fullScopeAllowed", false);
        client.putArray("defaultClientScopes").add(SUBJECT_ONLY);
        return client;
    }

    private void audiences(ArrayNode mappers) {
        for (String service : services) {
            mapper(mappers, "audience " + service, "oidc-audience-mapper").put("included.custom.audience", service);
        }
    }

    private static ObjectNode mapper(ArrayNode mappers, String name, String kind) {
        return mappers.addObject()
                .put("name", name)
                .put("protocol", "openid-connect")
                .put("protocolMapper", kind)
                .putObject("config")
                .put("access.token.claim", "true");
    }
}
