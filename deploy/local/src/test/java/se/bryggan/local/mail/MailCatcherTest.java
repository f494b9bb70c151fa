package se.bryggan.local.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
    private final GreenMail mail = new GreenMail(new ServerSetup(0, "127.0.0.1", "smtp"));
    private HttpServer web;

    @BeforeEach
    void start() throws Exception {
        mail.start();
        web = MailCatcher.show(mail, new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    @AfterEach
    void stop() {
        web.stop(0);
        mail.stop();
    }

    @Test
    void whatIsSentIsShownAsJsonWithItsLink() throws Exception {
        send("rektor-ekbacken@utbildningsnamnden.test", "Ärende", "Nytt ärende: http://127.0.0.1:8107/a?b=1 logga in.");

        JsonNode all = new ObjectMapper().readTree(get("/messages"));

        assertEquals(1, all.size());
        assertEquals(
                "rektor-ekbacken@utbildningsnamnden.test", all.get(0).get("to").asText());
        assertTrue(all.get(0).get("id").asText().matches("<.+@.+>"));
        assertEquals("Ärende", all.get(0).get("subject").asText());
        assertEquals("http://127.0.0.1:8107/a?b=1", all.get(0).get("link").asText());
    }

    @Test
    void aPageShowsTheTextAndNeverRunsIt() throws Exception {
        send("a@b.test", "<script>", "<b>text</b>");

        String page = get("/");

        assertTrue(page.contains("&lt;script&gt;"), page);
        assertTrue(page.contains("&lt;b&gt;text"), page);
    }

    private void send(String to, String subject, String body) {
        GreenMailUtil.sendTextEmail(
                to, "bryggan@bryggan.test", subject, body, mail.getSmtp().getServerSetup());
    }

    private String get(String path) throws Exception {
        URI uri = URI.create("http://127.0.0.1:" + web.getAddress().getPort() + path);
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
