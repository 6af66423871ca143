package vn.motcua.report.close.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.report.close.FrozenUnit;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportHead;
import vn.motcua.report.close.ReportKey;
import vn.motcua.report.close.ReportStatus;
import vn.motcua.report.close.ReportStore;
import vn.motcua.report.close.ReportSummary;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.close.UnitPage;
import vn.motcua.report.store.GuardedWrites;

/**
 * Reports as documents: a small one for lists, and JSON texts for the rest, so that a closed one is kept to the letter.
 * All but lists is read by id.
 */
final class MongoReportStore implements ReportStore {

    private static final String ID = "_id";
    private static final String STATUS = "status";
    private static final String JSON = "json";

    private final MongoCollection<Document> summaries;
    private final MongoCollection<Document> open;
    private final MongoCollection<Document> definitions;
    private final MongoCollection<Document> bodies;
    private final MongoCollection<Document> cuts;
    private final MongoCollection<Document> frozen;
    private final MongoCollection<Document> pages;
    private final MongoCollection<Document> figures;
    private final JsonMapper json;
    private final int partitions;

    MongoReportStore(MongoDatabase database, JsonMapper json, int partitions) {
        this.summaries = database.getCollection("reports");
        this.open = database.getCollection("reports_open");
        this.definitions = database.getCollection("report_definitions");
        this.bodies = database.getCollection("report_bodies");
        this.cuts = database.getCollection("report_cuts");
        this.frozen = database.getCollection("report_frozen");
        this.pages = database.getCollection("report_pages");
        this.figures = database.getCollection("report_figures");
        this.json = json;
        this.partitions = partitions;
    }

    @Override
    public boolean open(ReportDefinition report) {
        if (!text(definitions, report.slot(), report)) {
            return false;
        }
        GuardedWrites.insertNew(open, new Document(ID, report.slot()));
        GuardedWrites.insertNew(summaries, summary(report));
        return true;
    }

    private static Document summary(ReportDefinition report) {
        return new Document(ID, report.slot())
                .append("id", report.id())
                .append("unit", report.unit())
                .append("name", report.name())
                .append("period", report.period())
                .append("cutoff", report.cutOff().code())
                .append("from", report.from().toString())
                .append("to", report.to().toString())
                .append("revision", report.revision())
                .append("createdAt", Date.from(report.createdAt()))
                .append(STATUS, ReportStatus.CLOSING.name());
    }

    @Override
    public Optional<ReportHead> find(String id) {
        int nonce = id.lastIndexOf('_');
        return nonce < 0
                ? Optional.empty()
                : head(id.substring(0, nonce)).filter(head -> head.id().equals(id));
    }

    @Override
    public Optional<ReportHead> revision(ReportKey key, int revision) {
        return head(key.slot(revision));
    }

    private Optional<ReportHead> head(String slot) {
        return text(definitions, slot, ReportDefinition.class).map(definition -> {
            ReportBody body = text(bodies, slot, ReportBody.class).orElse(null);
            return new ReportHead(definition, body == null ? ReportStatus.CLOSING : ReportStatus.CLOSED, body);
        });
    }

    @Override
    public Optional<ReportHead> latest(ReportKey key) {
        Optional<ReportHead> latest = Optional.empty();
        for (int revision = 1; ; revision++) {
            Optional<ReportHead> next = revision(key, revision);
            if (next.isEmpty()) {
                return latest;
            }
            latest = next;
        }
    }

    @Override
    public ReportSummary.Page page(@Nullable String unit, @Nullable String period, int page, int size) {
        List<Bson> wanted = new ArrayList<>();
        if (unit != null) {
            wanted.add(Filters.eq("unit", unit));
        }
        if (period != null) {
            wanted.add(Filters.eq("period", period));
        }
        Bson filter = wanted.isEmpty() ? new Document() : Filters.and(wanted);
        List<ReportSummary> items = new ArrayList<>();
        summaries
                .find(filter)
                .sort(Sorts.descending("createdAt", ID))
                .skip(page * size)
                .limit(size)
                .forEach(document -> items.add(summary(document)));
        return new ReportSummary.Page(items, page, size, summaries.countDocuments(filter));
    }

    private static ReportSummary summary(Document document) {
        return new ReportSummary(
                document.getString("id"),
                document.getString("unit"),
                document.getString("name"),
                document.getString("period"),
                document.getString("cutoff"),
                LocalDate.parse(document.getString("from")),
                LocalDate.parse(document.getString("to")),
                document.getInteger("revision"),
                ReportStatus.valueOf(document.getString(STATUS)),
                document.getString("hash"),
                document.getDate("createdAt").toInstant());
    }

    @Override
    public List<ReportHead> closing() {
        List<ReportHead> closing = new ArrayList<>();
        open.find()
                .forEach(slot -> head(slot.getString(ID))
                        .filter(head -> !head.isClosed())
                        .ifPresent(closing::add));
        return closing;
    }

    @Override
    public void freeze(String report, Collection<FrozenUnit> units) {
        units.forEach(unit -> text(frozen, part(report, unit.unit()), FrozenJson.of(unit)));
    }

    @Override
    public void frozen(String report, int partition, long logOffset) {
        GuardedWrites.insertNew(
                cuts,
                new Document(ID, part(report, Integer.toString(partition)))
                        .append("partition", partition)
                        .append("offset", logOffset));
    }

    @Override
    public Map<Integer, Long> frozenPartitions(String report) {
        Map<Integer, Long> found = new TreeMap<>();
        List<String> ids = IntStream.range(0, partitions)
                .mapToObj(partition -> part(report, Integer.toString(partition)))
                .toList();
        cuts.find(Filters.in(ID, ids)).forEach(cut -> found.put(cut.getInteger("partition"), cut.getLong("offset")));
        return found;
    }

    @Override
    public List<FrozenUnit> frozenUnits(ReportDefinition report) {
        return parts(frozen, report, FrozenJson.class).stream()
                .map(FrozenJson::unit)
                .toList();
    }

    @Override
    public void putUnits(String report, Collection<UnitPage> unitPages, Collection<UnitFigures> unitFigures) {
        unitPages.forEach(page -> text(pages, part(report, page.unit()), page));
        unitFigures.forEach(unit -> text(figures, part(report, unit.unit()), unit));
    }

    @Override
    public List<UnitPage> pages(ReportDefinition report) {
        return parts(pages, report, UnitPage.class);
    }

    @Override
    public List<UnitFigures> figures(ReportDefinition report) {
        return parts(figures, report, UnitFigures.class);
    }

    private <T> List<T> parts(MongoCollection<Document> parts, ReportDefinition report, Class<T> type) {
        Map<String, T> found = new TreeMap<>();
        List<String> ids =
                report.scope().stream().map(unit -> part(report.id(), unit)).toList();
        parts.find(Filters.in(ID, ids))
                .forEach(document -> found.put(document.getString(ID), json.readValue(document.getString(JSON), type)));
        return List.copyOf(found.values());
    }

    @Override
    public void close(ReportDefinition report, ReportBody body) {
        open(report);
        text(bodies, report.slot(), body);
        summaries.updateOne(
                Filters.eq(ID, report.slot()),
                Updates.combine(Updates.set(STATUS, ReportStatus.CLOSED.name()), Updates.set("hash", body.hash())));
        open.deleteOne(Filters.eq(ID, report.slot()));
    }

    private static String part(String report, String name) {
        return report + '|' + name;
    }

    private boolean text(MongoCollection<Document> texts, String id, Object value) {
        return GuardedWrites.insertNew(texts, new Document(ID, id).append(JSON, json.writeValueAsString(value)));
    }

    private <T> Optional<T> text(MongoCollection<Document> texts, String id, Class<T> type) {
        return Optional.ofNullable(texts.find(Filters.eq(ID, id)).first())
                .map(document -> json.readValue(document.getString(JSON), type));
    }
}
