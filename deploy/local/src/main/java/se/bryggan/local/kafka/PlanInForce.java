package se.bryggan.local.kafka;

import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.UnaryOperator;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialAlteration;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.Resource;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;

/** Brings a broker to what the plan says: log-ins, topics and access rows. Rows that the plan does not have go. */
final class PlanInForce {
    private static final int SCRAM_ITERATIONS = 4096;

    private final Admin admin;
    private final AccessPlan plan;

    PlanInForce(Admin admin, AccessPlan plan) {
        this.admin = admin;
        this.plan = plan;
    }

    void apply(UnaryOperator<String> passwordOf) throws InterruptedException {
        try {
            logIns(passwordOf);
            topics();
            accessRows();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        }
    }

    private void logIns(UnaryOperator<String> passwordOf) throws ExecutionException, InterruptedException {
        List<UserScramCredentialAlteration> all = plan.principals().stream()
                .<UserScramCredentialAlteration>map(name -> new UserScramCredentialUpsertion(
                        name,
                        new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, SCRAM_ITERATIONS),
                        passwordOf.apply(name)))
                .toList();
        admin.alterUserScramCredentials(all).all().get();
    }

    private void topics() throws ExecutionException, InterruptedException {
        Set<String> present = admin.listTopics().names().get();
        Collection<NewTopic> missing = plan.topicsByName().values().stream()
                .filter(topic -> !present.contains(topic.name()))
                .map(PlanInForce::newTopic)
                .toList();
        admin.createTopics(missing).all().get();
    }

    private static NewTopic newTopic(AccessPlan.Topic topic) {
        String retention = String.valueOf(Duration.ofDays(topic.retentionDays()).toMillis());
        return new NewTopic(topic.name(), topic.partitions(), (short) 1)
                .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, retention));
    }

    private void accessRows() throws ExecutionException, InterruptedException {
        Set<AclBinding> wanted = wantedRows();
        Set<AclBinding> present =
                new HashSet<>(admin.describeAcls(AclBindingFilter.ANY).values().get());
        Set<AclBinding> missing = new HashSet<>(wanted);
        missing.removeAll(present);
        admin.createAcls(missing).all().get();
        present.removeAll(wanted);
        admin.deleteAcls(present.stream().map(AclBinding::toFilter).toList())
                .all()
                .get();
    }

    private Set<AclBinding> wantedRows() {
        Set<AclBinding> rows = new HashSet<>();
        for (String principal : plan.principals()) {
            Set<String> readable = plan.readableBy(principal);
            readable.forEach(topic -> rows.add(onTopic(principal, topic, AclOperation.READ)));
            plan.writableBy(principal).forEach(topic -> rows.add(onTopic(principal, topic, AclOperation.WRITE)));
            Set<String> described = new TreeSet<>(readable);
            described.addAll(plan.writableBy(principal));
            described.forEach(topic -> rows.add(onTopic(principal, topic, AclOperation.DESCRIBE)));
            ResourcePattern cluster =
                    new ResourcePattern(ResourceType.CLUSTER, Resource.CLUSTER_NAME, PatternType.LITERAL);
            rows.add(row(principal, cluster, AclOperation.IDEMPOTENT_WRITE));
            if (!readable.isEmpty()) {
                ResourcePattern groups = new ResourcePattern(ResourceType.GROUP, principal, PatternType.PREFIXED);
                rows.add(row(principal, groups, AclOperation.READ));
            }
        }
        return rows;
    }

    private static AclBinding onTopic(String principal, String topic, AclOperation operation) {
        return row(principal, new ResourcePattern(ResourceType.TOPIC, topic, PatternType.LITERAL), operation);
    }

    private static AclBinding row(String principal, ResourcePattern resource, AclOperation operation) {
        return new AclBinding(
                resource, new AccessControlEntry("User:" + principal, "*", operation, AclPermissionType.ALLOW));
    }
}
