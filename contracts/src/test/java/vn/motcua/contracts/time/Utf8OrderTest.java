package vn.motcua.contracts.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class Utf8OrderTest {

    @Test
    void theOrderIsThatOfTheUtf8Bytes() {
        List<String> texts =
                List.of("", "a", "z-10", "z-2", "é", "ế", "\uD7FF", "\uE000", "\uFFFD", "\uD83D\uDE00", "aa");

        for (String left : texts) {
            for (String right : texts) {
                int bytes = Arrays.compareUnsigned(
                        left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
                assertThat(Integer.signum(Utf8Order.compare(left, right)))
                        .as("%s to %s", left, right)
                        .isEqualTo(Integer.signum(bytes));
            }
        }
    }
}
