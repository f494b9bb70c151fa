package se.bryggan.local.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The caught e-mails, oldest first, as JSON and as a page. */
final class MailView {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Supplier<List<CaughtMail>> mails;

    MailView(Supplier<List<CaughtMail>> mails) {
        this.mails = mails;
    }

    void json(HttpExchange exchange) throws IOException {
        List<Map<String, String>> all = new ArrayList<>();
        for (CaughtMail mail : mails.get()) {
            Map<String, String> one = new LinkedHashMap<>();
            one.put("id", mail.id());
            one.put("to", mail.to());
            one.put("from", mail.from());
            one.put("subject", mail.subject());
            one.put("sent", mail.sent() == null ? null : mail.sent().toString());
            one.put("body", mail.body());
            one.put("link", mail.link());
            all.add(one);
        }
        answer(exchange, "application/json", JSON.writeValueAsString(all));
    }

    void page(HttpExchange exchange) throws IOException {
        StringBuilder html = new StringBuilder("<!doctype html><html lang=\"en\"><meta charset=\"utf-8\">");
        html.append("<title>Caught e-mail</title><h1>Caught e-mail</h1>");
        for (CaughtMail mail : mails.get()) {
            html.append("<article><h2>").append(escaped(mail.subject())).append("</h2><p>To: ");
            html.append(escaped(mail.to())).append("</p><pre>").append(escaped(mail.body()));
            html.append("</pre></article>");
        }
        answer(exchange, "text/html; charset=utf-8", html.append("</html>").toString());
    }

    private static void answer(HttpExchange exchange, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(200, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static String escaped(String text) {
        return String.valueOf(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
