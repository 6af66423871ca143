package vn.motcua.bench.system;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.BsonField;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.Document;
import vn.motcua.bench.WrongResult;
import vn.motcua.contracts.measure.CellKey;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.contracts.measure.Measures;

/** The peer of the province view: a document for each day cell of a quarter, and one $group over them. */
final class DayCellStore implements AutoCloseable {

    private static final int PER_INSERT = 2_000;

    private final MongoClient client;
    private final MongoCollection<Document> cells;

    /** In a database of its own on the system's own store. */
    DayCellStore(String address) {
        client = MongoClients.create("mongodb://" + address);
        cells = client.getDatabase("bench").getCollection("cells");
    }

    /** Puts the cells of those days in; returns how many. */
    long fill(YearOfCells year, LocalDate from, LocalDate to) {
        List<Document> waiting = new ArrayList<>();
        long count = 0;
        for (Map<CellKey, Measures> ward : year.byWard()) {
            for (var cell : ward.entrySet()) {
                LocalDate day = cell.getKey().day();
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    waiting.add(document(cell.getKey(), cell.getValue()));
                    count++;
                }
                if (waiting.size() == PER_INSERT) {
                    insert(waiting);
                }
            }
        }
        insert(waiting);
        return count;
    }

    private static Document document(CellKey key, Measures measures) {
        Document document = new Document("_id", key.text()).append("day", key.epochDay());
        measures.byCode().forEach(document::append);
        return document;
    }

    private void insert(List<Document> waiting) {
        if (!waiting.isEmpty()) {
            cells.insertMany(waiting, new InsertManyOptions().ordered(false));
            waiting.clear();
        }
    }

    /** The province's flows over the days, all in one pass of the server. */
    Document sum(LocalDate from, LocalDate to) {
        List<BsonField> sums = Arrays.stream(Measure.values())
                .filter(measure -> !measure.isStock())
                .map(measure -> Accumulators.sum(measure.code(), "$" + measure.code()))
                .toList();
        return Objects.requireNonNull(cells.aggregate(List.of(
                        Aggregates.match(
                                Filters.and(Filters.gte("day", (int) from.toEpochDay()), Filters.lte("day", (int)
                                        to.toEpochDay()))),
                        Aggregates.group(null, sums)))
                .first());
    }

    /** Holds the sum against what it must be. */
    void check(LocalDate from, LocalDate to, Map<String, Long> expected) {
        Document found = sum(from, to);
        expected.forEach((code, value) -> {
            if (!Measure.of(code).orElseThrow().isStock()) {
                long sum = found.get(code) instanceof Number number ? number.longValue() : 0;
                WrongResult.unless(sum == value, code + " of the peer is " + sum + " instead of " + value);
            }
        });
    }

    @Override
    public void close() {
        client.close();
    }
}
