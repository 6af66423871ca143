package vn.motcua.plan.plans.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;
import vn.motcua.plan.Given;

class IfMatchTest {

    @ParameterizedTest
    @ValueSource(strings = {"\"12\"", "W/\"12\"", " \"12\" ", "12"})
    void theEntityTagIsTheVersion(String header) {
        assertThat(IfMatch.required(header, null, Given.texts())).isEqualTo(12);
        assertThat(IfMatch.required(header, 3L, Given.texts())).isEqualTo(12);
    }

    @Test
    void aStarIsAnyVersionAndTheParameterDoesAsWell() {
        assertThat(IfMatch.required("*", null, Given.texts())).isNull();
        assertThat(IfMatch.required(null, 3L, Given.texts())).isEqualTo(3);
        assertThat(IfMatch.optional(null, null, Given.texts())).isNull();
    }

    @Test
    void withoutEitherItIsMissing() {
        assertThatThrownBy(() -> IfMatch.required(null, null, Given.texts()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem -> assertThat(problem.type()).isEqualTo(ProblemType.PRECONDITION_REQUIRED));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\"x\"", "\"1\", \"2\"", "-1", "9999999999999999999"})
    void whatIsNoVersionIsRefusedWithItsPlace(String header) {
        assertThatThrownBy(() -> IfMatch.required(header, null, Given.texts()))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        problem ->
                                assertThat(problem.errors().getFirst().field()).isEqualTo("If-Match"));
    }
}
