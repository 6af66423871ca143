package vn.motcua.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;

class TestStoreTest {

    @Test
    void everyDatabaseIsNewAndItsNameTellsThatATestMadeIt() {
        TestStore store = at("mongodb://a:27017,b:27017/?replicaSet=rs0&w=majority");

        assertThat(store.uri()).matches("mongodb://a:27017,b:27017/motcua_test_\\w{32}\\?replicaSet=rs0&w=majority");
        assertThat(store.uri()).isNotEqualTo(store.uri());
        assertThat(at("mongodb://127.0.0.1:1").uri()).matches("mongodb://127.0.0.1:1/motcua_test_\\w{32}");
    }

    @Test
    void aUserIsKnownWhereTheGivenAddressSaysSo() {
        assertThat(at("mongodb://u:p@a").uri()).matches("mongodb://u:p@a/motcua_test_\\w{32}\\?authSource=admin");
        assertThat(at("mongodb://u:p@a/x?ssl=true").uri()).endsWith("?ssl=true&authSource=x");
        assertThat(at("mongodb://u:p@a/x?authSource=y").uri()).endsWith("?authSource=y");
    }

    @Test
    void withoutAnAddressThereIsNone() {
        assertThat(TestStore.at(null)).isNull();
        assertThat(TestStore.at(" ")).isNull();
    }

    private static TestStore at(String uri) {
        return Objects.requireNonNull(TestStore.at(uri));
    }
}
