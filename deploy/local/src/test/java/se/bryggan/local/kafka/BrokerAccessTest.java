package se.bryggan.local.kafka;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeTopicsOptions;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrokerAccessTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static AccessPlan plan;
    private static RunningBroker broker;

    @BeforeAll
    static void startBroker() throws Exception {
        plan = AccessPlan.load(Path.of("../../contracts"));
        broker = new RunningBroker(folder, plan);
        try (KafkaProducer<String, String> producer = producer(BrokerFiles.ADMIN)) {
            for (String topic : plan.topicsByName().keySet()) {
                send(producer, topic);
            }
        }
    }

    @AfterAll
    static void stopBroker() throws InterruptedException {
        if (broker != null) {
            broker.close();
        }
    }

    @Test
    void everyPrincipalMayDoOnEveryTopicWhatTheContractSaysAndNothingElse() throws Exception {
        for (String principal : plan.principals()) {
            Map<String, Set<AclOperation>> expected = new TreeMap<>();
            plan.topicsByName().keySet().forEach(topic -> expected.put(topic, expected(principal, topic)));

            assertEquals(expected, allowed(principal), principal);
        }
    }

    private static Set<AclOperation> expected(String principal, String topic) {
        Set<AclOperation> operations = EnumSet.noneOf(AclOperation.class);
        if (plan.readableBy(principal).contains(topic)) {
            operations.add(AclOperation.READ);
        }
        if (plan.writableBy(principal).contains(topic)) {
            operations.add(AclOperation.WRITE);
        }
        if (!operations.isEmpty()) {
            operations.add(AclOperation.DESCRIBE);
        }
        return operations;
    }

    /** What the broker itself says that it lets the principal do. */
    private static Map<String, Set<AclOperation>> allowed(String principal) throws InterruptedException {
        Map<String, Set<AclOperation>> allowed = new TreeMap<>();
        try (Admin admin = Admin.create(broker.configuration(principal))) {
            Map<String, KafkaFuture<TopicDescription>> answers = admin.describeTopics(
                            plan.topicsByName().keySet(), new DescribeTopicsOptions().includeAuthorizedOperations(true))
                    .topicNameValues();
            for (Map.Entry<String, KafkaFuture<TopicDescription>> answer : answers.entrySet()) {
                allowed.put(answer.getKey(), operations(answer.getValue()));
            }
        }
        return allowed;
    }

    private static Set<AclOperation> operations(KafkaFuture<TopicDescription> answer) throws InterruptedException {
        try {
            return answer.get().authorizedOperations();
        } catch (ExecutionException e) {
            assertInstanceOf(TopicAuthorizationException.class, e.getCause());
            return Set.of();
        }
    }

    @Test
    void everyPrincipalWritesIdempotentlyWhereItMayAndIsRefusedWhereItMayNot() throws Exception {
        for (String principal : plan.principals()) {
            try (KafkaProducer<String, String> producer = producer(principal)) {
                for (String topic : plan.topicsByName().keySet()) {
                    if (plan.writableBy(principal).contains(topic)) {
                        RecordMetadata written = send(producer, topic);
                        assertNotNull(written, principal + " may write " + topic);
                    } else {
                        ExecutionException refused = assertThrows(
                                ExecutionException.class,
                                () -> send(producer, topic),
                                principal + " must not write " + topic);
                        assertInstanceOf(TopicAuthorizationException.class, refused.getCause());
                    }
                }
            }
        }
    }

    private static RecordMetadata send(KafkaProducer<String, String> producer, String topic) throws Exception {
        return producer.send(new ProducerRecord<>(topic, 0, "key", "value")).get();
    }

    private static KafkaProducer<String, String> producer(String principal) {
        Map<String, Object> configuration = broker.configuration(principal);
        configuration.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        return new KafkaProducer<>(configuration, new StringSerializer(), new StringSerializer());
    }

    @Test
    void everyPrincipalReadsWhereItMayAndIsRefusedWhereItMayNot() {
        for (String principal : plan.principals()) {
            try (KafkaConsumer<String, String> consumer = consumer(principal, null)) {
                for (String topic : plan.topicsByName().keySet()) {
                    consumer.assign(List.of(new TopicPartition(topic, 0)));
                    if (plan.readableBy(principal).contains(topic)) {
                        assertNotNull(nextRecord(consumer), principal + " may read " + topic);
                    } else {
                        assertThrows(
                                TopicAuthorizationException.class,
                                () -> nextRecord(consumer),
                                principal + " must not read " + topic);
                    }
                }
            }
        }
    }

    @Test
    void aReaderJoinsItsOwnGroup() {
        try (KafkaConsumer<String, String> consumer = consumer("case", "case.worker")) {
            consumer.subscribe(List.of("consent.social.v1"));

            assertNotNull(nextRecord(consumer));
        }
    }

    @Test
    void aReaderCannotJoinAnothersGroupAndStealItsEvents() {
        try (KafkaConsumer<String, String> consumer = consumer("case", "referral")) {
            consumer.subscribe(List.of("consent.social.v1"));

            assertThrows(GroupAuthorizationException.class, () -> nextRecord(consumer));
        }
    }

    private static KafkaConsumer<String, String> consumer(String principal, String group) {
        Map<String, Object> configuration = broker.configuration(principal);
        configuration.put(ConsumerConfig.GROUP_ID_CONFIG, group);
        configuration.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        configuration.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        return new KafkaConsumer<>(configuration, new StringDeserializer(), new StringDeserializer());
    }

    private static ConsumerRecord<String, String> nextRecord(KafkaConsumer<String, String> consumer) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (ConsumerRecord<String, String> found : consumer.poll(Duration.ofMillis(100))) {
                return found;
            }
        }
        return null;
    }

    @Test
    void aTopicThatDeploymentDidNotMakeIsNotMadeByUse() throws Exception {
        try (Admin admin = Admin.create(broker.configuration("school"))) {
            ExecutionException refused = assertThrows(
                    ExecutionException.class, () -> admin.createTopics(List.of(new NewTopic("school.v2", 1, (short) 1)))
                            .all()
                            .get());
            assertInstanceOf(AuthorizationException.class, refused.getCause());
        }
        try (Admin admin = Admin.create(broker.configuration(BrokerFiles.ADMIN))) {
            assertEquals(
                    plan.topicsByName().keySet(),
                    new java.util.TreeSet<>(admin.listTopics().names().get()));
        }
    }

    @Test
    void aWrongPasswordIsRefused() {
        Map<String, Object> configuration = broker.configuration("school");
        configuration.putAll(new ScramLogIn("school", "wrong").configuration(0));
        configuration.put("bootstrap.servers", broker.configuration("school").get("bootstrap.servers"));

        try (Admin admin = Admin.create(configuration)) {
            ExecutionException refused = assertThrows(
                    ExecutionException.class,
                    () -> admin.describeCluster().nodes().get());
            assertInstanceOf(SaslAuthenticationException.class, refused.getCause());
        }
    }
}
