package se.bryggan.probe;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.eclipse.microprofile.config.ConfigProvider;

/** Records as somebody might write them who means no good, or has a broken client. */
final class Rubbish {
    private static final long SEED = Long.getLong("rubbish.seed", System.nanoTime());

    private Rubbish() {}

    static Map<String, byte[]> headers(Map<String, String> texts) {
        Map<String, byte[]> headers = new LinkedHashMap<>();
        texts.forEach((name, text) -> headers.put(name, text.getBytes(StandardCharsets.UTF_8)));
        return headers;
    }

    /** Writes the bytes as they are. */
    static void send(String topic, byte[] key, Map<String, byte[]> headers, byte[] value) {
        Map<String, Object> broker = Map.of(
                "bootstrap.servers", ConfigProvider.getConfig().getValue("kafka.bootstrap.servers", String.class));
        try (var producer = new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
            var record = new ProducerRecord<>(topic, key, value);
            headers.forEach((name, bytes) -> record.headers().add(name, bytes));
            producer.send(record).get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(topic, e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Writes so many records of random bytes, each with the good type so that it is looked at; gives their number. */
    static int sendRandom(String topic, Map<String, String> good, int count) {
        System.out.println("-Drubbish.seed=" + SEED);
        Random random = new Random(SEED);
        for (int i = 0; i < count; i++) {
            Map<String, byte[]> headers = headers(good);
            headers.replaceAll((name, bytes) ->
                    name.equals("ce_type") || random.nextInt(3) > 0 ? bytes : bytes(random, 1 + random.nextInt(40)));
            send(topic, bytes(random, random.nextInt(40)), headers, bytes(random, random.nextInt(200)));
        }
        return count;
    }

    private static byte[] bytes(Random random, int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return bytes;
    }
}
