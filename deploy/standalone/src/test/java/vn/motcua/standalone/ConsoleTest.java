package vn.motcua.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    @Test
    void vietnameseComesFirst() {
        assertThat(Console.text("service.ready", "gateway")).isEqualTo("gateway đã sẵn sàng | gateway is ready");
    }

    @Test
    void aStepBearsTheSecondsSinceTheStart() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Console(new PrintStream(bytes, true, StandardCharsets.UTF_8)).step("servers.ready");
        assertThat(bytes.toString(StandardCharsets.UTF_8)).matches("\\[  0\\.\\ds] Kafka và .* \\| Kafka and .*\\R");
    }

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(bundle("vi").keySet()).isEqualTo(bundle("en").keySet());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("vn.motcua.standalone.console", Locale.of(language));
    }
}
