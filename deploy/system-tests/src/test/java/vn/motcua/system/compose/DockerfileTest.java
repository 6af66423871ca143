package vn.motcua.system.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the image promises, read without an engine. */
class DockerfileTest {

    private final Dockerfile file = Dockerfile.read(Checkout.dockerfile());
    private final Dockerfile.Stage image = file.image();

    @Test
    void baseImagesArePinnedAndStagesAreKnown() {
        Set<String> known = new HashSet<>();
        file.stages().forEach(stage -> {
            if (!known.contains(stage.base())) {
                assertThat(stage.base()).matches("eclipse-temurin:25\\.\\d+\\.\\d+_\\d+-(jdk|jre)-noble");
            }
            stage.all("COPY").stream()
                    .flatMap(copy -> copy.words().stream())
                    .filter(word -> word.startsWith("--from="))
                    .forEach(word -> assertThat(known).contains(word.substring("--from=".length())));
            known.add(stage.name());
        });
        assertThat(image.base()).contains("-jre-");
    }

    @Test
    void theImageRunsAsAFixedUserWithoutAShellBetweenItAndTheSignals() {
        assertThat(image.only("USER").rest()).matches("[1-9]\\d{3,}:[1-9]\\d{3,}");
        assertThat(image.only("STOPSIGNAL").rest()).isEqualTo("SIGTERM");
        assertThat(image.only("ENTRYPOINT").json()).startsWith("java").endsWith("-jar", "service.jar");
        assertThat(image.instructions().indexOf(image.only("USER")))
                .isLessThan(image.instructions().indexOf(image.only("ENTRYPOINT")));
        assertThat(image.environment()).doesNotContainKeys("MOTCUA_ADMIN_TOKEN", "SPRING_MONGODB_URI");
    }

    @Test
    void theImageAndTheComposeFileCheckHealthAlike() {
        assertThat(image.only("HEALTHCHECK").json()).containsExactly("/app/healthy");
        assertThat(ComposeFile.text(Checkout.compose())).contains("test: [\"CMD\", \"/app/healthy\"]");
    }

    @Test
    void whatIsCopiedFromTheCheckoutIsThere() {
        image.all("COPY").stream()
                .filter(copy -> !copy.rest().contains("--from="))
                .flatMap(copy -> copy.words().subList(0, copy.words().size() - 1).stream())
                .filter(word -> !word.startsWith("--"))
                .forEach(source -> assertThat(Checkout.root().resolve(source)).matches(Files::isExecutable));
    }
}
