package vn.motcua.kit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.setup.MockMvcBuilders.standaloneSetup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kit.Messages;

class ProblemsTest {

    private final MockMvc service = standaloneSetup(new Lists())
            .setControllerAdvice(new Problems(messages()))
            .build();

    @Test
    void aParameterThatIsNoNumberIsNamed() throws Exception {
        assertThat(answer("/lists?page=two")).contains("\"field\":\"page\"", "Phải là số nguyên", "invalid-input");
    }

    @Test
    void aParameterThatIsNoneOfTheNamesIsToldThem() throws Exception {
        assertThat(answer("/lists?type=nothing")).contains("\"field\":\"type\"", "CONFLICT, ");
    }

    private String answer(String path) throws Exception {
        return service.perform(get(path).locale(Locale.of("vi")))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private static Messages messages() {
        ResourceBundleMessageSource source = new ResourceBundleMessageSource();
        source.setBasename("messages/kit");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Messages(source);
    }

    @RestController
    static class Lists {

        @GetMapping("/lists")
        String list(
                @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "CONFLICT") ProblemType type) {
            return page + type.name();
        }
    }
}
