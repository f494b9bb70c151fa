package se.bryggan.school.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.cloudevents.CloudEvent;
import io.cloudevents.CloudEventData;
import io.cloudevents.core.format.EventDeserializationException;
import io.cloudevents.jackson.JsonCloudEventData;
import io.cloudevents.jackson.JsonFormat;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import se.bryggan.boundary.http.Refused;

/** Reads CloudEvents 1.0 in JSON, one or a batch. What is no JSON is refused as a whole, all else item by item. */
@ApplicationScoped
class CloudEventReader {

    private static final int MOST_ITEMS = 500;
    private static final int LONGEST_ID = 100;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final JsonFormat format = new JsonFormat();
    private final PublishedSchemas schemas;

    CloudEventReader(PublishedSchemas schemas) {
        this.schemas = schemas;
    }

    List<Item> single(byte[] body) {
        return List.of(item(parsed(body)));
    }

    List<Item> batch(byte[] body) {
        JsonNode batch = parsed(body);
        if (!batch.isArray()) {
            throw new Refused(422, "no-batch");
        }
        if (batch.size() > MOST_ITEMS) {
            throw new Refused(413, "too-many-items");
        }
        return StreamSupport.stream(batch.spliterator(), false).map(this::item).toList();
    }

    private static JsonNode parsed(byte[] body) {
        try {
            JsonNode node = JSON.readTree(body);
            if (node == null || node.isMissingNode()) {
                throw new Refused(400, "unparsable");
            }
            return node;
        } catch (IOException unparsable) {
            throw new Refused(400, "unparsable");
        }
    }

    private Item item(JsonNode node) {
        String id = id(node);
        if (id == null) {
            return new Item.Faulty(null, "no-event");
        }
        try {
            CloudEvent event = format.deserialize(JSON.writeValueAsBytes(node));
            CloudEventData data = event.getData();
            if (!(data instanceof JsonCloudEventData json)) {
                return new Item.Faulty(id, "no-event");
            }
            return schemas.read(id, event.getType(), json.getNode());
        } catch (EventDeserializationException | CloudEventRWException | JsonProcessingException notOne) {
            return new Item.Faulty(id, "no-event");
        }
    }

    private static String id(JsonNode node) {
        JsonNode id = node.get("id");
        return id == null || !id.isTextual() || id.textValue().length() > LONGEST_ID ? null : id.textValue();
    }
}
