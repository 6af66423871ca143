package vn.motcua.kit.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class CanonicalJsonTest {

    @Test
    void keysAreSortedAtEveryDepthAndNothingIsEscapedWithoutNeed() {
        var tree = JsonMapper.builder()
                .build()
                .readTree("{ \"b\" : [ {\"z\":1, \"a\":null} ], \"a\" : \"Đã trả/<\\\"\" }");

        assertThat(CanonicalJson.write(tree)).isEqualTo("{\"a\":\"Đã trả/<\\\"\",\"b\":[{\"a\":null,\"z\":1}]}");
    }
}
