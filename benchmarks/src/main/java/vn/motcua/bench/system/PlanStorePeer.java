package vn.motcua.bench.system;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;

/** The peer of the lists: the same question answered by reading every plan in force from the system's own store. */
final class PlanStorePeer implements AutoCloseable {

    private final MongoClient client;
    private final MongoCollection<Document> plans;

    PlanStorePeer(String address) {
        client = MongoClients.create("mongodb://" + address);
        plans = client.getDatabase("motcua_plan").getCollection("plans");
    }

    /** How many tasks with a printed day are past it; the others are left out, in the peer's favour. */
    long past(LocalDate day) {
        long past = 0;
        for (Document plan : plans.find(Filters.eq("status", "PUBLISHED"))
                .projection(Projections.include("plan.tasks.schedules", "plan.tasks.id"))) {
            for (Document task : plan.get("plan", Document.class).getList("tasks", Document.class, List.of())) {
                Document schedule = task.getList("schedules", Document.class).getFirst();
                String date = schedule.getString("date");
                past += date != null && LocalDate.parse(date).isBefore(day) ? 1 : 0;
            }
        }
        return past;
    }

    @Override
    public void close() {
        client.close();
    }
}
