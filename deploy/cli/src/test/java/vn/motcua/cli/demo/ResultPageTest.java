package vn.motcua.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.cli.text.Texts;

class ResultPageTest {

    private final List<String> lines = new ArrayList<>();
    private final ResultPage page = new ResultPage(Texts.of(Map.of()), Map.of("LAND", "Đất đai"), lines::add);

    @Test
    void everyTargetStandsInItsOwnRowWithVerdictAndGap() {
        page.indicators(json("""
                {"indicators":[
                 {"code":"ON_TIME","sectorGroup":null,"name":"Đúng hạn","numerator":950,"denominator":1000,"rate":95.0,
                  "targets":[{"form":"AT_LEAST","value":95,"stretch":98,"verdict":"MET","gap":0},
                             {"form":"AT_LEAST","value":97.5,"stretch":null,"verdict":"NOT_MET","gap":25}]},
                 {"code":"DIGITIZED","sectorGroup":null,"name":"Số hóa","numerator":1,"denominator":2,"rate":50.0,
                  "targets":[]},
                 {"code":"SATISFACTION","sectorGroup":"LAND","name":"Hài lòng","numerator":1,"denominator":2,"rate":50.0,
                  "targets":[{"form":"AT_MOST","value":60,"stretch":null,"verdict":"MET","gap":0}]},
                 {"code":"CAMPAIGNS","sectorGroup":null,"name":"Tuyên truyền","numerator":0,"denominator":0,
                  "rate":null,"targets":[]}]}"""));

        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).contains("Đúng hạn", "95,00 %", "≥ 95 % (phấn đấu 98 %)", "đạt");
        assertThat(lines.get(2)).contains("≥ 97,50 %", "CHƯA ĐẠT", "25").doesNotContain("Đúng hạn");
        assertThat(lines.get(3)).contains("Hài lòng · Đất đai", "≤ 60 %");
    }

    @Test
    void theCheckOfTheFormIsShownAndFailsLoudly() {
        assertThat(page.check(json(form(10, 7, 3, 3)))).isTrue();
        assertThat(page.check(json(form(10, 7, 3, 4)))).isFalse();
        assertThat(page.check(json(form(11, 7, 3, 3)))).isFalse();
        assertThat(lines.get(0)).contains("(3) 10 = ", "(7) 7 + ", "(11) 3: khớp");
        assertThat(lines.get(2)).contains("KHÔNG KHỚP");
    }

    @Test
    void wardsAreOrderedByRateThenVolumeAndTinyOnesAreLeftOut() {
        String units = IntStream.range(0, 12)
                .mapToObj(i -> unit("W" + i, i < 2 ? 100 : 100 - i, i == 0 ? 400 : 100))
                .collect(Collectors.joining(","));
        page.wards(json(
                "{\"unit\":\"31\",\"units\":[%s,%s,%s]}".formatted(units, unit("31", 50, 900), unit("tiny", 0, 5))));

        assertThat(lines.get(1)).contains("cao nhất", "Tên W0");
        assertThat(lines.get(2)).contains("Tên W1");
        assertThat(lines.get(6)).contains("thấp nhất", "Tên W11", "89,00 %");
        assertThat(String.join("", lines)).doesNotContain("tiny", "Tên 31");
    }

    private static String unit(String code, int share, int resolved) {
        return """
                {"unit":"%s","name":"Tên %s","indicators":[
                 {"code":"ON_TIME","sectorGroup":"LAND","numerator":1,"denominator":50},
                 {"code":"ON_TIME","sectorGroup":null,"numerator":%d,"denominator":%d}]}""".formatted(code, code, share * resolved / 100, resolved);
    }

    private static String form(int received, int resolved, int open, int openInRow) {
        return """
                {"forms":[{"code":"II.06a","rows":[{"key":"TP-HT","columns":{"3":%1$d,"7":%2$d,"11":%4$d}}],
                 "total":{"3":%1$d,"7":%2$d,"11":%3$d}}]}""".formatted(received, resolved, open, openInRow);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
