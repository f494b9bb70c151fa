package se.bryggan.boundary.disclosure;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;

/**
 * One spelling per {@link Ask}: JSON in the member names of the acceptance format, fixed order, unknown facts left out,
 * sets in the order of their enum, persons and guardians sorted. Statements of consent keep their order, since it counts.
 *
 * <p>Changing this spelling changes the digests in every ledger: give it a new {@code form}.
 */
final class CanonicalAsk {

    private static final JsonFactory JSON = new JsonFactory();

    private CanonicalAsk() {}

    static String digest(Ask ask) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes(ask)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    static byte[] bytes(Ask ask) {
        var out = new ByteArrayOutputStream(512);
        try (JsonGenerator json = JSON.createGenerator(out)) {
            ask(json, ask);
        } catch (IOException e) {
            throw new UncheckedIOException("memory cannot fail", e);
        }
        return out.toByteArray();
    }

    private static void ask(JsonGenerator json, Ask ask) throws IOException {
        json.writeStartObject();
        json.writeStringField("form", "bryggan-ask-1");
        text(json, "at", ask.at());
        party(json, "source", ask.source());
        party(json, "recipient", ask.recipient());
        json.writeFieldName("subject");
        person(json, ask.subject());
        json.writeArrayFieldStart("alsoConcerns");
        for (Person other : sortedByRef(ask.alsoConcerns())) {
            person(json, other);
        }
        json.writeEndArray();
        names(json, "categories", ask.categories());
        text(json, "purpose", ask.purpose());
        text(json, "claimedBasis", ask.claimedBasis());
        json.writeArrayFieldStart("consents");
        for (ConsentStatement statement : ask.consents()) {
            consent(json, statement);
        }
        json.writeEndArray();
        investigation(json, ask.investigation());
        assessment(json, ask.assessment());
        context(json, ask.context());
        json.writeEndObject();
    }

    private static List<Person> sortedByRef(List<Person> persons) {
        return persons.stream().sorted((a, b) -> a.ref().compareTo(b.ref())).toList();
    }

    private static void party(JsonGenerator json, String name, Party party) throws IOException {
        json.writeObjectFieldStart(name);
        text(json, "branch", party.branch());
        text(json, "authority", party.authority());
        text(json, "role", party.role());
        json.writeEndObject();
    }

    private static void person(JsonGenerator json, Person person) throws IOException {
        json.writeStartObject();
        text(json, "ref", person.ref());
        text(json, "birthDate", person.birthDate());
        text(json, "custody", person.custody());
        names(json, "guardians", person.guardians().stream().sorted().toList());
        text(json, "mature", person.mature());
        text(json, "protection", person.protection());
        text(json, "whereaboutsHidden", person.whereaboutsHidden());
        origin(json, person.origin());
        json.writeEndObject();
    }

    private static void consent(JsonGenerator json, ConsentStatement statement) throws IOException {
        json.writeStartObject();
        text(json, "giver", statement.giver());
        text(json, "capacity", statement.capacity());
        text(json, "state", statement.state());
        names(json, "categories", statement.categories());
        names(json, "recipients", statement.recipients());
        text(json, "namedRecipientsOnly", statement.namedRecipientsOnly());
        names(json, "purposes", statement.purposes());
        text(json, "validFrom", statement.validFrom());
        text(json, "validTo", statement.validTo());
        origin(json, statement.origin());
        json.writeEndObject();
    }

    private static void investigation(JsonGenerator json, Investigation investigation) throws IOException {
        if (investigation != null) {
            json.writeObjectFieldStart("investigation");
            text(json, "state", investigation.state());
            text(json, "since", investigation.since());
            origin(json, investigation.origin());
            json.writeEndObject();
        }
    }

    private static void assessment(JsonGenerator json, Assessment assessment) throws IOException {
        if (assessment != null) {
            json.writeObjectFieldStart("assessment");
            text(json, "finding", assessment.finding());
            names(json, "categories", assessment.categories());
            origin(json, assessment.origin());
            json.writeEndObject();
        }
    }

    private static void context(JsonGenerator json, Context context) throws IOException {
        json.writeObjectFieldStart("context");
        text(json, "reporter", context.reporter());
        text(json, "duty", context.duty());
        text(json, "feedbackRequested", context.feedbackRequested());
        text(json, "onRequest", context.onRequest());
        text(json, "assignedToCase", context.assignedToCase());
        text(json, "sipParticipant", context.sipParticipant());
        text(json, "familyInformed", context.familyInformed());
        text(json, "threat", context.threat());
        text(json, "blocked", context.blocked());
        text(json, "cellSize", context.cellSize());
        text(json, "channel", context.channel());
        text(json, "consentStoreAge", context.consentStoreAge());
        text(json, "sst.investigation_visibility", context.policy().investigationVisibility());
        text(json, "statistics.min_cell_size", context.policy().minCellSize());
        origin(json, context.origin());
        json.writeEndObject();
    }

    private static void origin(JsonGenerator json, Origin origin) throws IOException {
        if (origin != null) {
            json.writeObjectFieldStart("origin");
            text(json, "attestedBy", origin.attestedBy());
            text(json, "at", origin.at());
            json.writeEndObject();
        }
    }

    private static void text(JsonGenerator json, String name, Object value) throws IOException {
        if (value != null) {
            json.writeStringField(name, value.toString());
        }
    }

    private static void names(JsonGenerator json, String name, Collection<?> values) throws IOException {
        if (values != null) {
            json.writeArrayFieldStart(name);
            for (Object value : values) {
                json.writeString(value.toString());
            }
            json.writeEndArray();
        }
    }
}
