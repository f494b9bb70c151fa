package se.bryggan.local.services;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.bryggan.local.city.CitySystems;
import se.bryggan.local.city.LocalCity;
import se.bryggan.local.kafka.ScramLogIn;
import se.bryggan.local.keycloak.KeycloakServer;
import se.bryggan.local.keycloak.Programs;
import se.bryggan.local.secrets.Secrets;
import se.bryggan.local.stack.Ports;
import se.bryggan.local.stack.Project;

/** What a service is told by its environment; the names are those that any deployment sets. */
public record ServiceEnvironment(Project project, Ports ports, Secrets secrets, CitySystems city, LocalCity localCity) {
    /** The environment of one service. */
    Map<String, String> of(String service) throws IOException {
        Map<String, String> all = new TreeMap<>();
        http(all, service);
        database(all, service);
        broker(all, service);
        identity(all, service);
        logging(all, service);
        for (String peer : ServiceNames.ALL) {
            all.put("BRYGGAN_PEERS_" + peer.toUpperCase(Locale.ROOT), url(peer));
        }
        all.put("BRYGGAN_SEAL_KEK_FILE", secrets.keyFile("seal-" + service).toString());
        all.put("BRYGGAN_LEDGER_KEY_FILE", secrets.keyFile("ledger-" + service).toString());
        all.put(
                "BRYGGAN_LEDGER_HEADS_FILE",
                project.local().resolve("ledger-heads.jsonl").toString());
        all.put("BRYGGAN_CLOCK_OFFSET_FILE", project.local().resolve("clock").toString());
        all.put("BRYGGAN_INSTALLATION", "local");
        all.put("BRYGGAN_LINKS_BASE", url("notification"));
        all.put("QUARKUS_MAILER_HOST", "127.0.0.1");
        all.put("QUARKUS_MAILER_PORT", number("mail"));
        all.put(
                "BRYGGAN_POLICY_DIR",
                project.root()
                        .resolve("deploy/local/city/src/main/resources/policy")
                        .toString());
        switch (service) {
            case "directory" -> sources(all);
            case "school" -> attendance(all);
            default -> {
                // Meets none of the city's own systems.
            }
        }
        return all;
    }

    /** The school systems hold the marks of the term. */
    private void attendance(Map<String, String> all) throws IOException {
        all.put("BRYGGAN_SS12000_URL", url("ss12000"));
        all.put("BRYGGAN_SS12000_TOKENS_FILE", city.schoolTokensFile().toString());
    }

    /** Who is who in the city. */
    private void sources(Map<String, String> all) throws IOException {
        all.put("BRYGGAN_SS12000_URL", url("ss12000"));
        all.put("BRYGGAN_DIRECTORY_SOURCES_TOKENS_FILE", city.tokensFile().toString());
        all.put(
                "BRYGGAN_DIRECTORY_INDEX_KEY_FILE",
                secrets.keyFile("directory-index").toString());
    }

    private void http(Map<String, String> all, String service) {
        all.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        all.put("QUARKUS_HTTP_PORT", number(service));
        all.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        all.put("QUARKUS_MANAGEMENT_PORT", number(service + ".management"));
    }

    private void database(Map<String, String> all, String service) {
        all.put("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:" + number("postgres") + "/" + service);
        all.put("QUARKUS_DATASOURCE_USERNAME", service + "_app");
        all.put("QUARKUS_DATASOURCE_PASSWORD", secrets.password("postgres-" + service + "-app"));
        all.put("BRYGGAN_DATABASE_OWNER_USERNAME", service + "_owner");
        all.put("BRYGGAN_DATABASE_OWNER_PASSWORD", secrets.password("postgres-" + service + "-owner"));
    }

    private void broker(Map<String, String> all, String service) {
        ScramLogIn logIn = new ScramLogIn(service, secrets.password("kafka-" + service));
        logIn.configuration(ports.of("kafka").number())
                .forEach((name, value) ->
                        all.put("KAFKA_" + name.toUpperCase(Locale.ROOT).replace('.', '_'), value.toString()));
    }

    private void identity(Map<String, String> all, String service) throws IOException {
        String realm = KeycloakServer.realmUrl(ports);
        all.put("QUARKUS_OIDC_AUTH_SERVER_URL", realm);
        all.put("QUARKUS_OIDC_CLIENT_AUTH_SERVER_URL", realm);
        all.put("QUARKUS_OIDC_CLIENT_CLIENT_ID", service);
        all.put(
                "QUARKUS_OIDC_CLIENT_CREDENTIALS_JWT_KEY_FILE",
                Programs.serviceKey(secrets, service).file().toString());
        Programs.intakeKeys(secrets, service, localCity.city())
                .ifPresent(keys -> all.put("BRYGGAN_INTAKE_KEYS_DIR", keys.toString()));
    }

    private void logging(Map<String, String> all, String service) {
        all.put("QUARKUS_LOG_FILE_ENABLED", "true");
        all.put("QUARKUS_LOG_FILE_JSON_ENABLED", "false");
        all.put("QUARKUS_LOG_FILE_PATH", project.log(service + ".log").toString());
        all.put("QUARKUS_LOG_FILE_ROTATION_MAX_FILE_SIZE", "10M");
        all.put("QUARKUS_LOG_FILE_ROTATION_MAX_BACKUP_INDEX", "5");
        all.put("QUARKUS_LOG_CONSOLE_ENABLED", "false");
    }

    private String url(String service) {
        return "http://127.0.0.1:" + number(service);
    }

    private String number(String key) {
        return String.valueOf(ports.of(key).number());
    }
}
