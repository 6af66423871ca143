package vn.motcua.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "same-origin,-,motcua.vn",
                "same-origin,https://motcua.vn,motcua.vn",
                "-,https://motcua.vn,motcua.vn",
                "-,https://motcua.vn,motcua.vn:443",
                "-,http://MOTCUA.vn:80,motcua.vn",
                "-,http://127.0.0.1:8080,127.0.0.1:8080",
                "-,http://[::1]:8080,[::1]:8080"
            })
    void ourOwnPagesAreProven(String fetchSite, String origin, String host) {
        assertThat(SameOrigin.proven(fetchSite, origin, host)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-,-,motcua.vn",
                "cross-site,-,motcua.vn",
                "same-site,https://motcua.vn,motcua.vn",
                "none,-,motcua.vn",
                "same-origin,https://evil.example,motcua.vn",
                "-,https://evil.example,motcua.vn",
                "-,https://motcua.vn.evil.example,motcua.vn",
                "-,https://motcua.vn:8443,motcua.vn",
                "-,null,motcua.vn",
                "-,'https://a b',motcua.vn",
                "-,https://motcua.vn,-"
            })
    void anythingElseIsNot(String fetchSite, String origin, String host) {
        assertThat(SameOrigin.proven(fetchSite, origin, host)).isFalse();
    }

    @Test
    void readingIsSafe() {
        assertThat(SameOrigin.safe("GET")).isTrue();
        assertThat(SameOrigin.safe("HEAD")).isTrue();
        assertThat(SameOrigin.safe("POST")).isFalse();
        assertThat(SameOrigin.safe("DELETE")).isFalse();
    }
}
