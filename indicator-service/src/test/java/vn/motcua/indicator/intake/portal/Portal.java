package vn.motcua.indicator.intake.portal;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.contracts.event.EventType;
import vn.motcua.indicator.intake.FixedReference;
import vn.motcua.indicator.intake.LogEntry;
import vn.motcua.indicator.intake.ReferenceView;
import vn.motcua.indicator.intake.Refusal;
import vn.motcua.indicator.intake.Verdict;
import vn.motcua.indicator.intake.Visit;

/** A portal whose messages tests write with single quotes. */
final class Portal {

    static final String CODE = FixedReference.WARD_ALIAS + "-260105-0001";
    static final Instant NOW = Instant.parse("2026-02-01T03:00:00Z");

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Portal() {}

    /** What becomes of one dossier that was accepted, with more fields. */
    static Sent dossier(String fields) {
        return synchronize("{'MaHoSo':'" + CODE
                + "','MaTTHC':'1.004222','MaLinhVuc':'TP-HT','NgayTiepNhan':'20260105090000','NgayHenTra':'20260109170000'"
                + (fields.isEmpty() ? "" : "," + fields) + "}");
    }

    static Sent synchronize(String items) {
        return send("{'session':'s','madonvi':'" + FixedReference.WARD_ALIAS
                + "','service':'DongBoHoSoMC','isUpdating':'x','data':[" + items + "]}");
    }

    static Sent progress(String fields) {
        return send("{'service':'CapNhatTienDoHoSoMC','madonvi':'11911','data':[{'MaHoSo':'" + CODE + "'," + fields
                + "}]}");
    }

    static Sent send(String body) {
        return send(body, new FixedReference());
    }

    static Sent send(String body, FixedReference reference) {
        return switch (read(body)) {
            case PortalReader.Unusable unusable -> throw new AssertionError(unusable);
            case PortalReader.Readable(PortalMessage message) ->
                new Sent(PortalChecks.check(message, NOW, new Visit(NOW, unit -> true, new ReferenceView(reference))));
        };
    }

    static PortalReader.Body read(String body) {
        return new PortalReader(JSON).read(body.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    /** What the portal's checks say of a message. */
    record Sent(List<Verdict> verdicts) {

        List<JsonNode> events() {
            return verdicts.stream()
                    .flatMap(verdict ->
                            verdict instanceof Verdict.Taken taken ? taken.entries().stream() : Stream.empty())
                    .map(LogEntry::json)
                    .map(JSON::readTree)
                    .toList();
        }

        List<String> types() {
            return events().stream()
                    .map(event -> event.get("type").stringValue().substring("vn.motcua.dossier.".length()))
                    .toList();
        }

        /** The data of the only event of a type, as JSON with single quotes. */
        String data(EventType type) {
            return node(type).toString().replace('"', '\'');
        }

        JsonNode node(EventType type) {
            List<JsonNode> found = events().stream()
                    .filter(event -> event.get("type").stringValue().equals(type.typeName()))
                    .toList();
            if (found.size() != 1) {
                throw new AssertionError(found.size() + " events of " + type + ", refused: " + verdicts);
            }
            return found.getFirst().get("data");
        }

        /** The refusal of the only item. */
        Refusal refusal() {
            return verdicts.getFirst() instanceof Verdict.Refused refused
                    ? refused.reason()
                    : throwing("taken: " + events());
        }

        private static <T> T throwing(String message) {
            throw new AssertionError(message);
        }
    }
}
