package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.bryggan.city.City;
import se.bryggan.city.organisation.Sector;

/** The e-mails that the mail catcher has caught since the story began. */
final class MailBox {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http;
    private final URI messages;
    private final int before;

    MailBox(HttpClient http, URI messages) {
        this.http = http;
        this.messages = messages;
        this.before = all().size();
    }

    int count() {
        return all().size() - before;
    }

    /** The sectors whose staff, known by the addresses of their posts, have got one. */
    Set<Sector> staffedSectors(City city) {
        Set<String> recipients = news().map(mail -> mail.path("to").asText()).collect(Collectors.toSet());
        return city.staff().stream()
                .filter(post -> post.branch() != null && recipients.contains(post.email()))
                .map(post -> post.branch().sector())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Sector.class)));
    }

    /** The different texts, without links and dates. */
    List<String> neutralBodies() {
        return news().map(mail ->
                        mail.path("subject").asText() + "\n" + mail.path("body").asText())
                .map(text -> text.replaceAll("https?://\\S+", "<link>").replaceAll("\\d{4}-\\d{2}-\\d{2}", "<date>"))
                .distinct()
                .toList();
    }

    private Stream<JsonNode> news() {
        return all().valueStream().skip(before);
    }

    private JsonNode all() {
        try {
            HttpRequest request = HttpRequest.newBuilder(messages).build();
            return JSON.readTree(
                    http.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (IOException e) {
            throw new StoryFailure("the mail catcher does not answer: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StoryFailure("interrupted");
        }
    }
}
