package vn.motcua.plan.health;

import com.mongodb.MongoException;
import org.bson.Document;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.dao.DataAccessException;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.stereotype.Component;

/**
 * Up while MongoDB answers; part of readiness as {@code mongo}. Takes the place of Spring's own, whose command
 * {@code hello} the embedded server does not know.
 */
@Component
final class MongoHealthIndicator implements HealthIndicator {

    private final MongoTemplate mongo;

    MongoHealthIndicator(MongoTemplate mongo) {
        this.mongo = mongo;
    }

    @Override
    public Health health() {
        try {
            mongo.executeCommand(new Document("ping", 1));
            return Health.up().build();
        } catch (DataAccessException | MongoException e) {
            return Health.down().withDetail("reason", "MongoDB does not answer").build();
        }
    }
}
