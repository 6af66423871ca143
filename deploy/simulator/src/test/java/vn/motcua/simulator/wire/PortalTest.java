package vn.motcua.simulator.wire;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.motcua.simulator.Batch;
import vn.motcua.simulator.Province;
import vn.motcua.simulator.Provinces;

class PortalTest {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final List<String> DATES =
            List.of("NgayTiepNhan", "NgayHenTra", "NgayKetThucXuLy", "NgayTra", "NgayTuChoi", "NgayNopHoSo");
    private static final Province PROVINCE = Provinces.small(3);

    @Test
    void everyBodyIsOneOfTheTwoMessages() {
        Provinces.forEachBatch(PROVINCE, (system, batch) -> {
            if (batch.endpoint() == Batch.Endpoint.PORTAL) {
                JsonNode body = Provinces.json(batch);
                assertThat(body.path("service").asString()).isIn("DongBoHoSoMC", "CapNhatTienDoHoSoMC");
                assertThat(body.path("madonvi").asString()).isEqualTo(system.alias());
                assertThat(body.path("data").size()).isEqualTo(batch.items()).isPositive();
            }
        });
    }

    @Test
    void everyDossierCanBeReadByTheContract() {
        forEachItem("DongBoHoSoMC", item -> {
            assertThat(text(item, "MaHoSo")).matches("[^-]+-\\d{6}-\\d{5}");
            assertThat(text(item, "MaTTHC")).isNotEmpty();
            assertThat(text(item, "KenhThucHien")).matches("[123]");
            assertThat(text(item, "TrangThaiHoSo")).matches("[2-9]|10");
            assertThat(text(item, "DuocThanhToanTrucTuyen")).matches("[012]");
            assertThat(text(item, "NgayTiepNhan")).isNotEmpty();
            DATES.forEach(name -> date(text(item, name)));
            item.path("TaiLieuNop").forEach(paper -> {
                assertThat(text(paper, "DuocTaiSuDung")).matches("[012]");
                assertThat(text(paper, "DuocSoHoa")).matches("0|1|True|False");
            });
            item.path("DanhSachLePhi")
                    .forEach(fee -> assertThat(Long.parseLong(text(fee, "Gia"))).isPositive());
            item.path("DanhSachHoSoBoSung").forEach(asked -> date(text(asked, "NgayBoSung")));
        });
    }

    @Test
    void anEndStatusBearsItsDate() {
        forEachItem("DongBoHoSoMC", item -> {
            switch (text(item, "TrangThaiHoSo")) {
                case "9", "8", "7" -> assertThat(text(item, "NgayKetThucXuLy")).isNotEmpty();
                case "10" -> assertThat(text(item, "NgayTra")).isNotEmpty();
                case "3" -> assertThat(text(item, "NgayTuChoi")).isNotEmpty();
                default -> assertThat(text(item, "NgayTra")).isEmpty();
            }
        });
    }

    @Test
    void everyProgressEntryHasAStatusAndATime() {
        forEachItem("CapNhatTienDoHoSoMC", item -> {
            assertThat(text(item, "MaHoSo")).isNotEmpty();
            assertThat(text(item, "TrangThai")).matches("[3-9]|10");
            assertThat(text(item, "ThoiDiemXuLy")).matches("\\d{14}");
        });
    }

    @Test
    void aDossierIsSentInItsOwnOrder() {
        Map<String, Integer> steps = new HashMap<>();
        forEachItem("DongBoHoSoMC", item -> {
            int known = Math.toIntExact(DATES.stream()
                            .filter(name -> !text(item, name).isEmpty())
                            .filter(name -> !name.equals("NgayHenTra"))
                            .count())
                    + item.path("DanhSachHoSoBoSung").size();
            assertThat(known).isGreaterThanOrEqualTo(steps.getOrDefault(text(item, "MaHoSo"), 0));
            steps.put(text(item, "MaHoSo"), known);
        });
    }

    @Test
    void theEventsThatItBecomesAreCounted() {
        Provinces.forEachBatch(PROVINCE, (system, batch) -> {
            if (batch.endpoint() == Batch.Endpoint.PORTAL) {
                int events = 0;
                for (JsonNode item : Provinces.json(batch).path("data")) {
                    events += item.has("TrangThai") ? 1 : events(item);
                }
                assertThat(batch.logEvents()).isEqualTo(events);
            }
        });
    }

    @Test
    void someCodesAreKnownByTheirPrefixAndSomeOnlyByTheUnitOfTheMessage() {
        Set<Boolean> byPrefix = new HashSet<>();
        Provinces.forEachBatch(PROVINCE, (system, batch) -> {
            if (batch.endpoint() == Batch.Endpoint.PORTAL) {
                String code = text(Provinces.json(batch).path("data").path(0), "MaHoSo");
                byPrefix.add(code.startsWith(system.alias() + '-'));
            }
        });

        assertThat(byPrefix).containsExactlyInAnyOrder(true, false);
    }

    /** Section 2: accepted and timeline always here, paid with a fee, scanned and result where they are stated. */
    private static int events(JsonNode item) {
        boolean papers = !item.path("TaiLieuNop").isEmpty();
        boolean said = text(item, "HoSoCoThanhPhanSoHoa").matches("1|True");
        boolean ended = !text(item, "NgayKetThucXuLy").isEmpty()
                || !text(item, "NgayTra").isEmpty();
        return 2 + (item.path("DanhSachLePhi").isEmpty() ? 0 : 1) + (papers || said ? 1 : 0) + (ended ? 1 : 0);
    }

    private static void forEachItem(String service, java.util.function.Consumer<JsonNode> action) {
        Provinces.forEachBatch(PROVINCE, (system, batch) -> {
            JsonNode body = Provinces.json(batch);
            if (body.path("service").asString("").equals(service)) {
                body.path("data").forEach(action);
            }
        });
    }

    private static String text(JsonNode item, String name) {
        return item.path(name).asString("");
    }

    private static void date(String text) {
        if (!text.isEmpty()) {
            assertThat(LocalDateTime.parse(text, DATE)).isAfter(LocalDateTime.of(2025, 10, 1, 0, 0));
        }
    }
}
