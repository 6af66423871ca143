package vn.motcua.kit.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.json.CanonicalJson;

class DataTextTest {

    private final JsonMapper json = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"at\":\"2026-01-05T08:00:00+07:00\",\"step\":\"COMPLETED\"}",
                "{\"a\":null,\"b\":true,\"c\":[{\"x\":1,\"y\":2}],\"d\":\"mất điện, 50 %\"}",
                "{\"b\":1,\"a\":2}",
                "{\"a\":[{\"y\":1,\"x\":2}]}",
                "{ \"a\" : 1 }",
                "{\"a\":\"\\u0111\\\"\"}",
                "{\"a\":1.0}",
                "{\"a\":1e3}",
                "{\"a\":-0}",
                "{\"a\":12345678901234567890}",
                "{\"a\":\"1e3 \"}"
            })
    void theTextIsTheCanonicalOneHoweverItIsSpelt(String data) {
        assertThat(text("{\"data\":", data, ",\"id\":\"1\"}")).isEqualTo(CanonicalJson.write(json.readTree(data)));
    }

    @Test
    void aPlaceThatIsNoObjectOfTheRecordIsNotTaken() {
        byte[] record = "{\"data\":{}}".getBytes(StandardCharsets.UTF_8);
        assertThat(DataText.of(record, -1, 3, json.readTree("{}"))).isEqualTo("{}");
        assertThat(DataText.of(record, 8, 99, json.readTree("{}"))).isEqualTo("{}");
    }

    private String text(String before, String data, String after) {
        byte[] record = (before + data + after).getBytes(StandardCharsets.UTF_8);
        int from = before.getBytes(StandardCharsets.UTF_8).length;
        int to = from + data.getBytes(StandardCharsets.UTF_8).length;
        return DataText.of(record, from, to, json.readTree(data));
    }
}
