package vn.motcua.kit.kafka;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.kafka.core.KafkaAdmin;

/**
 * Creates the topics that are missing before anything reads or writes them. A topic that exists is never changed: with
 * another number of partitions units would move, so the service refuses to start.
 */
final class TopicProvisioner implements InitializingBean {

    private static final int TRIES = 50;
    private static final long BETWEEN_TRIES_MS = 100;

    private final KafkaAdmin kafka;
    private final KafkaSettings settings;

    TopicProvisioner(KafkaAdmin kafka, KafkaSettings settings) {
        this.kafka = kafka;
        this.settings = settings;
    }

    @Override
    public void afterPropertiesSet() throws InterruptedException, ExecutionException {
        List<NewTopic> topics = Topics.all(settings);
        try (Admin admin = Admin.create(kafka.getConfigurationProperties())) {
            var existing = admin.listTopics().names().get();
            for (NewTopic topic : topics) {
                if (!existing.contains(topic.name())) {
                    create(admin, topic);
                }
            }
            Map<String, TopicDescription> descriptions =
                    describe(admin, topics.stream().map(NewTopic::name).toList());
            topics.forEach(topic -> check(topic, Objects.requireNonNull(descriptions.get(topic.name()))));
            awaitLeaders(admin, descriptions.values());
        }
    }

    /**
     * Only a broker that leads a partition knows its end. One that was named leader a moment ago may turn a writer's first
     * batch away and take the second, after which the first can never be written.
     */
    static void awaitLeaders(Admin admin, Collection<TopicDescription> topics)
            throws InterruptedException, ExecutionException {
        Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
        topics.forEach(topic -> topic.partitions()
                .forEach(partition ->
                        ends.put(new TopicPartition(topic.name(), partition.partition()), OffsetSpec.latest())));
        admin.listOffsets(ends).all().get();
    }

    /** A topic that was just created may take a moment to be known to every broker. */
    static Map<String, TopicDescription> describe(Admin admin, List<String> topics)
            throws InterruptedException, ExecutionException {
        for (int patience = TRIES; ; patience--) {
            try {
                return admin.describeTopics(topics).allTopicNames().get();
            } catch (ExecutionException e) {
                if (patience == 0 || !(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw e;
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_TRIES_MS);
            }
        }
    }

    private static void create(Admin admin, NewTopic topic) throws InterruptedException, ExecutionException {
        try {
            admin.createTopics(List.of(topic)).all().get();
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw e;
            }
        }
    }

    private static void check(NewTopic topic, TopicDescription description) {
        int found = description.partitions().size();
        if (found != topic.numPartitions()) {
            throw new IllegalStateException("Topic " + topic.name() + " has " + found + " partitions, not "
                    + topic.numPartitions() + ": set motcua.kafka.partitions to what exists, or rebuild");
        }
    }
}
