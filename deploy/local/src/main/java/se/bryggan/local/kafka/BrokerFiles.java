package se.bryggan.local.kafka;

import java.nio.file.Path;
import java.util.Properties;

/**
 * The broker's configuration: one node, log-in with SCRAM for everyone, nothing allowed that {@code contracts/acl.yaml}
 * does not allow. Only {@code admin} may do all, and only deployment knows its password.
 */
record BrokerFiles(Path data, int port, int controllerPort, String adminPassword) {
    static final String ADMIN = "admin";

    Properties properties() {
        Properties all = new Properties();
        all.setProperty("process.roles", "broker,controller");
        all.setProperty("node.id", "1");
        all.setProperty("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        all.setProperty("listeners", "CLIENT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort);
        all.setProperty("advertised.listeners", "CLIENT://127.0.0.1:" + port);
        all.setProperty("listener.security.protocol.map", "CLIENT:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT");
        all.setProperty("controller.listener.names", "CONTROLLER");
        all.setProperty("inter.broker.listener.name", "CLIENT");
        logIn(all);
        all.setProperty("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        all.setProperty("super.users", "User:" + ADMIN);
        all.setProperty("allow.everyone.if.no.acl.found", "false");
        all.setProperty("auto.create.topics.enable", "false");
        singleNode(all);
        all.setProperty("log.dirs", data.toString());
        return all;
    }

    private void logIn(Properties all) {
        String scram = ScramLogIn.jaas(ADMIN, adminPassword);
        all.setProperty("sasl.enabled.mechanisms", ScramLogIn.MECHANISM);
        all.setProperty("sasl.mechanism.inter.broker.protocol", ScramLogIn.MECHANISM);
        all.setProperty("listener.name.client.scram-sha-512.sasl.jaas.config", scram);
        // The controller must let its broker in before it has read any SCRAM record, hence a log-in of its own.
        String plain = "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"" + ADMIN
                + "\" password=\"" + adminPassword + "\" user_" + ADMIN + "=\"" + adminPassword + "\";";
        all.setProperty("sasl.mechanism.controller.protocol", "PLAIN");
        all.setProperty("listener.name.controller.sasl.enabled.mechanisms", "PLAIN");
        all.setProperty("listener.name.controller.plain.sasl.jaas.config", plain);
    }

    private static void singleNode(Properties all) {
        all.setProperty("num.partitions", "1");
        all.setProperty("default.replication.factor", "1");
        all.setProperty("offsets.topic.replication.factor", "1");
        all.setProperty("offsets.topic.num.partitions", "8");
        all.setProperty("transaction.state.log.replication.factor", "1");
        all.setProperty("transaction.state.log.min.isr", "1");
        all.setProperty("transaction.state.log.num.partitions", "8");
        all.setProperty("share.coordinator.state.topic.replication.factor", "1");
        all.setProperty("share.coordinator.state.topic.min.isr", "1");
        all.setProperty("group.initial.rebalance.delay.ms", "0");
        // Small files: some hundred partitions on one machine.
        all.setProperty("log.segment.bytes", String.valueOf(64 << 20));
        all.setProperty("log.index.size.max.bytes", String.valueOf(1 << 20));
        all.setProperty("log.cleaner.dedupe.buffer.size", String.valueOf(16 << 20));
    }
}
