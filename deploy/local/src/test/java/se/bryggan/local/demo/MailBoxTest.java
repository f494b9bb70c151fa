package se.bryggan.local.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.bryggan.city.City;
import se.bryggan.city.organisation.Sector;

class MailBoxTest {
    private static final City CITY = City.of(LocalDate.of(2026, 11, 20));

    private final List<Map<String, String>> caught = new ArrayList<>();
    private HttpServer web;

    @BeforeEach
    void start() throws Exception {
        web = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        web.createContext("/messages", exchange -> {
            byte[] body = new ObjectMapper().writeValueAsBytes(caught);
            exchange.sendResponseHeaders(200, body.length);
            try (exchange) {
                exchange.getResponseBody().write(body);
            }
        });
        web.start();
    }

    @AfterEach
    void stop() {
        web.stop(0);
    }

    @Test
    void theSectorsAreThoseOfTheStaffWhoGotAMailSinceTheStoryBegan() {
        arrives("rektor-ekbacken");
        MailBox mails = box();

        assertEquals(Set.of(), mails.staffedSectors(CITY));
        arrives("antagning-norr");
        assertEquals(EnumSet.of(Sector.SOCIAL), mails.staffedSectors(CITY));
        arrives("rektor-ekbacken");
        arrives("bup-samordnare");
        assertEquals(EnumSet.allOf(Sector.class), mails.staffedSectors(CITY));
    }

    @Test
    void textsThatDifferInMoreThanLinkAndDateAreTwo() {
        MailBox mails = box();
        caught.add(Map.of("to", "a@b.test", "subject", "s", "body", "Due 2026-11-20: http://127.0.0.1/1"));
        caught.add(Map.of("to", "a@b.test", "subject", "s", "body", "Due 2026-11-27: http://127.0.0.1/2"));

        assertEquals(1, mails.neutralBodies().size());
        caught.add(Map.of("to", "a@b.test", "subject", "s", "body", "About somebody: http://127.0.0.1/3"));
        assertEquals(2, mails.neutralBodies().size());
        assertEquals(3, mails.count());
    }

    private MailBox box() {
        return new MailBox(
                HttpClient.newHttpClient(),
                URI.create("http://127.0.0.1:" + web.getAddress().getPort() + "/messages"));
    }

    private void arrives(String login) {
        String address = CITY.staff().stream()
                .filter(post -> post.login().equals(login))
                .findFirst()
                .orElseThrow()
                .email();
        caught.add(Map.of("to", address, "subject", "s", "body", "b"));
    }
}
