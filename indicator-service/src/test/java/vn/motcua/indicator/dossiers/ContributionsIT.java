package vn.motcua.indicator.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import tools.jackson.databind.JsonNode;
import vn.motcua.contracts.measure.Measure;
import vn.motcua.indicator.intake.Digests;
import vn.motcua.indicator.intake.RunningIntake;
import vn.motcua.indicator.intake.RunningIntake.Answer;
import vn.motcua.oracle.Event;
import vn.motcua.oracle.Oracle;
import vn.motcua.oracle.WorkingCalendar;
import vn.motcua.oracle.history.History;
import vn.motcua.oracle.history.RandomHistories;
import vn.motcua.oracle.history.Shape;

/** A random history sent over HTTP through a real broker; the dossiers behind its figures asked for over HTTP. */
@EmbeddedKafka
class ContributionsIT {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final List<String> WARDS = List.of("11911", "11842", "11140");

    @TempDir
    private static Path state;

    private static RunningIntake service;
    private static HeldHistory held;
    private static LocalDate busy = FIRST;

    @BeforeAll
    static void sendAHistory(EmbeddedKafkaBroker broker) {
        service = new RunningIntake(broker.getBrokersAsString(), state);
        long seed = Long.getLong("motcua.seed", RandomGenerator.getDefault().nextLong());
        System.out.println("dossiers behind figures: -Dmotcua.seed=" + seed);
        Shape shape = new Shape(WARDS, 30, 16, FIRST, 30);
        RandomHistories histories = new RandomHistories(seed, shape);
        History history = Stream.generate(histories::next)
                .filter(ContributionsIT::hasABusyDay)
                .findFirst()
                .orElseThrow();
        for (List<Event> batch : batches(Oracle.of(WorkingCalendar.vietnam()).filled(history.events()))) {
            Answer answer = service.post(
                    "/api/events",
                    "application/cloudevents-batch+json",
                    RunningIntake.bytes(batch.stream().map(Event::line).collect(Collectors.joining(",", "[", "]"))));
            assertThat(answer.json().path("rejected")).isEmpty();
        }
    }

    /** Takes the day on which a ward has the most open dossiers; in some histories it has none at all. */
    private static boolean hasABusyDay(History history) {
        held = HeldHistory.of(history);
        busy = FIRST.datesUntil(FIRST.plusDays(60))
                .max(Comparator.comparingLong(ContributionsIT::open))
                .orElseThrow();
        return open(busy) > 0;
    }

    private static long open(LocalDate day) {
        return held.figures(List.of("11842")).stock("open", day);
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    @Test
    void theDossiersBehindEveryFigureAddUpToIt() {
        LocalDate from = FIRST.plusDays(10);
        LocalDate to = FIRST.plusDays(45);
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            for (ContributionQuestion question : HeldHistory.questions(from, to, null, null)) {
                assertThat(ask("31", question).path("sum").asLong(-1))
                        .as("%s", question)
                        .isEqualTo(held.figure(WARDS, question));
                assertThat(ask("11842", question).path("sum").asLong(-1))
                        .as("%s of one ward", question)
                        .isEqualTo(held.figure(List.of("11842"), question));
            }
        });
    }

    @Test
    void pagesFollowEachOtherAndAPeerIsToldTheSame() {
        String all = "/api/units/31/contributions?measure=accepted&from=2025-01-01&to=2025-06-30";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.get(all).json().path("sum").asLong(-1)
                        == held.figure(
                                WARDS, ContributionQuestion.of(Measure.ACCEPTED, FIRST, LocalDate.of(2025, 6, 30))));
        JsonNode whole = service.get(all + "&size=1000").json();
        List<JsonNode> paged = new ArrayList<>();
        for (int page = 0; page * 7 < whole.path("total").asInt(); page++) {
            service.get(all + "&size=7&page=" + page).json().path("items").forEach(paged::add);
        }
        assertThat(paged).isEqualTo(whole.path("items").valueStream().toList());

        Answer peer = service.post(
                ContributionService.FIND,
                "{'units':['11911','11842','11140'],'wanted':1000,'question':{'measure':'ACCEPTED',"
                        + "'from':'2025-01-01','to':'2025-06-30','stock':null,'sectors':null,'procedure':null}}");
        assertThat(peer.json().path("first")).isEqualTo(whole.path("items"));
        assertThat(peer.json().path("sum")).isEqualTo(whole.path("sum"));
    }

    @Test
    void whatIsWrongIsNamedWithWhatWouldBeRight() {
        Answer answer = service.get(
                "/api/units/31/contributions?measure=nothing&from=2025-02-30&stock=all&sectorGroup=X&size=0");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(fields(answer)).containsExactly("measure", "from", "to", "stock", "sectorGroup", "size");
        assertThat(answer.json().at("/errors/0/message").stringValue()).contains("accepted, ", "feedbackOverdue");

        Answer backwards = service.get(
                "/api/units/31/contributions?measure=accepted&from=2025-02-03&to=2025-02-01&stock=closing&page=2000");
        assertThat(fields(backwards)).containsExactly("to", "stock", "page");
        assertThat(service.get("/api/units/99999/contributions?measure=accepted&from=2025-02-01&to=2025-02-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aDaysListsAreAsLongAsItsFiguresAsJsonAndAsATable() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode answer = service.get(lists("31")).json();
            assertThat(answer.at("/open/count").asLong(-1))
                    .isEqualTo(held.figures(WARDS).stock("open", busy));
            assertThat(answer.at("/accepted/count").asLong(-1))
                    .isEqualTo(held.figures(WARDS).flow("accepted", busy, busy));
        });
        JsonNode open = service.get(lists("31") + "&list=open&size=10000").json();
        assertThat(open.path("items").size())
                .isEqualTo(open.path("total").asInt())
                .isEqualTo(open.at("/open/count").asInt());
        assertThat(open.at("/open/digest").stringValue())
                .isEqualTo(Digests.of(codes(open.path("items")).collect(Collectors.joining("\n"))));

        String table =
                service.get(lists("31").replace("?", ".csv?") + "&list=open").body();
        assertThat(table).startsWith("\uFEFFDanh sách,Mã hồ sơ,Mã đơn vị,");
        assertThat(table.lines()).hasSize(1 + open.path("items").size());
        assertThat(service.getAs("text/csv", lists("31") + "&list=open").body()).isEqualTo(table);
    }

    @Test
    void aWardsListsAreHeldAgainstOursAndAPeerIsToldTheSame() {
        String ward = lists("11842");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.get(ward).json().at("/open/count").asLong(-1)
                        == held.figures(List.of("11842")).stock("open", busy));
        List<String> ours = codes(
                        service.get(ward + "&list=open&size=10000").json().path("items"))
                .toList();
        String theirs = ours.stream().skip(1).map(code -> ",'" + code + "'").collect(Collectors.joining());

        JsonNode answer = service.post(ward, "{'accepted':[],'open':['NEVER'" + theirs + "]}")
                .json();

        assertThat(answer.at("/open/missingHere/items/0/code").asString(answer.toString()))
                .isEqualTo("NEVER");
        assertThat(answer.at("/open/missingHere/items/0/reason").asString()).isEqualTo("NOT_HELD");
        assertThat(codes(answer.at("/open/unknownThere/items"))).containsExactly(ours.getFirst());
        assertThat(answer.path("resolved").isNull()).isTrue();
        assertThat(answer.at("/accepted/same").booleanValue())
                .isEqualTo(answer.at("/accepted/here/count").asInt() == 0);

        String everywhere = codes(service.get(lists("31") + "&list=open&size=10000")
                        .json()
                        .path("items"))
                .map(code -> "'" + code + "'")
                .collect(Collectors.joining(","));
        JsonNode province =
                service.post(lists("31"), "{'open':[" + everywhere + "]}").json();
        assertThat(province.at("/open/same").asBoolean()).as("%s", province).isTrue();

        JsonNode peer = service.post(
                        "/internal/dossiers/reconciliation", "{'units':['11842'],'day':'" + busy + "','asked':[]}")
                .json();
        assertThat(codes(peer)).containsAll(ours);
    }

    @Test
    void whatWasDeclaredLastForAPeriodIsToldWithItsTime() {
        declare("11842", "d1", "2025-04-02T08:00:00+07:00", 5);
        declare("11842", "d2", "2025-04-01T08:00:00+07:00", 4);
        declare("11911", "d3", "2025-04-01T08:00:00+07:00", 7);

        String question = "/declarations?period=2019-Q3";
        await().atMost(Duration.ofSeconds(60))
                .until(() -> service.get("/api/units/31" + question + "&figure=CAMPAIGNS&below=true")
                                .json()
                                .path("items")
                                .size()
                        == 2);
        JsonNode one = service.get("/api/units/11842" + question).json();
        assertThat(one.path("items")).hasSize(1);
        assertThat(one.at("/items/0/numerator").asLong()).isEqualTo(5);
        assertThat(one.at("/items/0/time").asString()).isEqualTo("2025-04-02T01:00:00Z");
        assertThat(one.at("/items/0/id").asString()).isEqualTo("d1");
        assertThat(service.get("/api/units/31" + question).json().path("items")).isEmpty();
        assertThat(service.post(
                                "/internal/dossiers/declarations",
                                "{'units':['11842'],'period':'2019-Q3','figure':'CAMPAIGNS'}")
                        .json())
                .isEqualTo(one.path("items"));
        assertThat(fields(service.get("/api/units/11842/declarations?period=2019-Q5")))
                .containsExactly("period");
    }

    private static void declare(String unit, String id, String time, int numerator) {
        Answer answer = service.post(
                "/api/events",
                "{'id':'%s','source':'/units/%s/tay','type':'vn.motcua.figure.declared','subject':'%s/CAMPAIGNS/2019-Q3','time':'%s','data':{'unit':'%s','figure':'CAMPAIGNS','period':'2019-Q3','numerator':%d,'denominator':8}}"
                        .formatted(id, unit, unit, time, unit, numerator));
        assertThat(answer.json().path("rejected")).isEmpty();
    }

    @Test
    void lateDossiersAreListedByWhatTheyLack() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            String late = "/api/units/31/dossiers?state=resolved-late&from=2025-01-01&at=2025-06-30&size=1000";
            JsonNode all = service.get(late).json();
            assertThat(all.path("total").asLong(-1))
                    .isEqualTo(held.figure(
                            WARDS, ContributionQuestion.of(Measure.RESOLVED_LATE, FIRST, LocalDate.of(2025, 6, 30))));
            assertThat(service.get(late + "&lack=cause").json().path("items"))
                    .allMatch(line -> line.path("cause").isNull());
        });
        JsonNode here = service.get("/api/units/11842/dossiers?state=overdue&at=2025-02-01&lack=any&size=1000")
                .json();
        JsonNode peer = service.post(
                        DossierService.IN_STATE,
                        "{'units':['11842'],'question':{'state':'OVERDUE','at':'2025-02-01T16:59:59.999999999Z',"
                                + "'from':null,'department':null,'lack':'ANY'}}")
                .json();
        assertThat(peer).isEqualTo(here.path("items"));
        assertThat(fields(service.get("/api/units/31/dossiers?state=late&from=yesterday&lack=money")))
                .containsExactly("state", "from", "lack");
    }

    @Test
    void whatIsWrongWithAReconciliationIsNamed() {
        assertThat(fields(service.get("/api/units/31/reconciliation?list=closed&page=-1")))
                .containsExactly("day", "list", "page");
        assertThat(fields(service.getAs("text/csv", "/api/units/31/reconciliation?day=today")))
                .containsExactly("day");
        assertThat(fields(service.get("/api/units/31/reconciliation?day=2025-02-01&size=all")))
                .containsExactly("size");
        Answer codes = service.post(lists("31"), "{'open':['a',5],'closed':[]}");
        assertThat(codes.status()).isEqualTo(400);
        assertThat(fields(codes)).containsExactly("open", "closed");
        assertThat(codes.json().at("/errors/0/index").asInt()).isOne();
        assertThat(service.post(lists("31"), "text/plain", RunningIntake.bytes("a"))
                        .status())
                .isEqualTo(415);
        assertThat(service.get("/api/units/99999/reconciliation?day=2025-02-01").status())
                .isEqualTo(404);
    }

    private static String lists(String unit) {
        return "/api/units/" + unit + "/reconciliation?day=" + busy;
    }

    private static Stream<String> codes(JsonNode items) {
        return items.valueStream().map(item -> item.path("code").stringValue());
    }

    private static List<String> fields(Answer answer) {
        return answer.json()
                .path("errors")
                .valueStream()
                .map(error -> error.path("field").stringValue())
                .toList();
    }

    private static JsonNode ask(String unit, ContributionQuestion question) {
        String stock =
                question.stock() == null ? "" : "&stock=" + question.stock().code();
        return service.get("/api/units/" + unit + "/contributions?measure="
                        + question.measure().code() + "&from=" + question.from() + "&to=" + question.to() + stock)
                .json();
    }

    private static List<List<Event>> batches(List<Event> events) {
        List<List<Event>> batches = new ArrayList<>();
        for (int from = 0; from < events.size(); from += 500) {
            batches.add(events.subList(from, Math.min(from + 500, events.size())));
        }
        return batches;
    }
}
