package se.bryggan.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/** The services' public APIs, as one person who is logged in uses them. */
final class Api {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(180);
    private static final Duration AWAY = Duration.ofSeconds(120);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient http;
    private final Map<String, URI> services;
    private final LogIns logIns;

    Api(HttpClient http, Map<String, URI> services, LogIns logIns) {
        this.http = http;
        this.services = services;
        this.logIns = logIns;
    }

    As as(String login) {
        return new As(login);
    }

    /** Everything this log-in may do. */
    final class As {
        private final String login;

        private As(String login) {
            this.login = login;
        }

        Reply get(String service, String path) {
            return send(service, path, "GET", null, null, null);
        }

        /** Creates something; the key makes a repeat harmless. */
        Reply post(String service, String path, Object body) {
            return send(service, path, "POST", body, null, UUID.randomUUID().toString());
        }

        /** Changes the version that was seen. */
        Reply change(String service, String path, String etag, Object body) {
            return send(service, path, "POST", body, etag, UUID.randomUUID().toString());
        }

        private Reply send(String service, String path, String method, Object body, String etag, String key) {
            try {
                HttpRequest.Builder request = HttpRequest.newBuilder(
                                services.get(service).resolve(path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + logIns.token(login))
                        .header("Accept", "application/json, application/problem+json")
                        .method(method, body(body));
                if (body != null) {
                    request.header(
                            "Content-Type", body instanceof CloudEvents ? CloudEvents.BATCH : "application/json");
                }
                if (etag != null) {
                    request.header("If-Match", etag);
                }
                if (key != null) {
                    request.header("Idempotency-Key", key);
                }
                return answer(service, request.build());
            } catch (IOException e) {
                throw new StoryFailure(service + " does not answer " + method + " " + path + ": " + e.getMessage());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new StoryFailure("interrupted");
            }
        }
    }

    /** Sends the very same request again while the service is away; its key makes the repeat harmless. */
    private Reply answer(String service, HttpRequest request) throws IOException, InterruptedException {
        long end = System.nanoTime() + AWAY.toNanos();
        while (true) {
            try {
                Reply reply = reply(http.send(request, HttpResponse.BodyHandlers.ofString()));
                if (reply.status() < 502 || System.nanoTime() > end) {
                    return reply;
                }
            } catch (HttpTimeoutException e) {
                throw e;
            } catch (IOException e) {
                if (System.nanoTime() > end) {
                    throw new IOException(service + " has been away for " + AWAY.toSeconds() + " s", e);
                }
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static HttpRequest.BodyPublisher body(Object body) throws IOException {
        if (body == null) {
            return HttpRequest.BodyPublishers.noBody();
        }
        Object content = body instanceof CloudEvents events ? events.events() : body;
        return HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(content));
    }

    private static Reply reply(HttpResponse<String> answer) throws IOException {
        boolean json = answer.headers().firstValue("Content-Type").orElse("").contains("json");
        JsonNode body = json && !answer.body().isBlank() ? JSON.readTree(answer.body()) : MissingNode.getInstance();
        return new Reply(
                answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), body);
    }

    /** A batch of events of a supplier. */
    record CloudEvents(List<Map<String, Object>> events) {
        static final String BATCH = "application/cloudevents-batch+json";

        CloudEvents {
            events = List.copyOf(events);
        }
    }

    /** Fails unless the answer has one of the statuses. */
    static Reply expect(String what, Reply reply, int... statuses) {
        if (Arrays.stream(statuses).noneMatch(status -> status == reply.status())) {
            throw new StoryFailure(what + ": answered " + reply.status() + " " + reply.problem() + " "
                    + reply.body().path("detail").asText());
        }
        return reply;
    }
}
