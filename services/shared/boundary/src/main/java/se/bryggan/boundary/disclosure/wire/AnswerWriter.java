package se.bryggan.boundary.disclosure.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Collection;
import se.bryggan.boundary.disclosure.Decision;
import se.bryggan.boundary.disclosure.Deny;
import se.bryggan.boundary.disclosure.Permit;

/** Writes one answer as one line of JSON, without the line end. */
final class AnswerWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private AnswerWriter() {}

    static String write(Decision decision) {
        return object(json -> members(json, decision));
    }

    static void members(JsonGenerator json, Decision decision) throws IOException {
        switch (decision) {
            case Permit permit -> {
                json.writeStringField("outcome", permit.reduced() ? "REDACT" : "PERMIT");
                names(json, "disclosed", permit.categories());
            }
            case Deny deny -> {
                json.writeStringField("outcome", "DENY");
                json.writeArrayFieldStart("disclosed");
                json.writeEndArray();
            }
        }
        names(json, "withheld", decision.withheld());
        json.writeBooleanField("review", decision instanceof Deny deny && deny.review());
        names(json, "rules", decision.rules());
        json.writeStringField("ruleBook", decision.ruleBookVersion());
        names(json, "obligations", decision.obligations());
    }

    static String error(String problem, long line) {
        return object(json -> {
            json.writeStringField("error", problem);
            json.writeNumberField("line", line);
        });
    }

    @FunctionalInterface
    interface Members {
        void write(JsonGenerator json) throws IOException;
    }

    static String object(Members members) {
        var text = new StringWriter(256);
        try (JsonGenerator json = JSON.createGenerator(text)) {
            json.writeStartObject();
            members.write(json);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return text.toString();
    }

    private static void names(JsonGenerator json, String field, Collection<?> names) throws IOException {
        json.writeArrayFieldStart(field);
        for (Object name : names) {
            json.writeString(name.toString());
        }
        json.writeEndArray();
    }
}
