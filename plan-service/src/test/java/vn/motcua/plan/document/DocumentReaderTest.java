package vn.motcua.plan.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import vn.motcua.plan.Given;

class DocumentReaderTest {

    @Test
    void everyValueKnowsItsLine() throws UnreadableDocument {
        Node document = yaml("unit: \"01\"\n# note\ntargets:\n  - {indicator: A,\n     value: 95}\n  - indicator: B\n");

        Node.Sequence targets = (Node.Sequence) field(document, "targets");
        assertThat(field(document, "unit")).isEqualTo(new Node.Scalar("01", Node.Scalar.Type.TEXT, 1));
        assertThat(field(targets.items().get(0), "value")).isEqualTo(new Node.Scalar("95", Node.Scalar.Type.NUMBER, 5));
        assertThat(field(targets.items().get(1), "indicator").line()).isEqualTo(6);
    }

    @Test
    void valuesKeepTheTextThatWasWritten() throws UnreadableDocument {
        Node document = yaml("a: 00123\nb: 31/9/2025\nc: 2026-01-02\nd: no\ne:\nf: 80 %\n");

        assertThat(field(document, "a")).extracting("text").isEqualTo("00123");
        assertThat(field(document, "b")).extracting("text").isEqualTo("31/9/2025");
        assertThat(field(document, "c")).extracting("text").isEqualTo("2026-01-02");
        assertThat(field(document, "d")).extracting("type").isEqualTo(Node.Scalar.Type.TEXT);
        assertThat(field(document, "e")).extracting("type").isEqualTo(Node.Scalar.Type.NULL);
        assertThat(field(document, "f")).extracting("text").isEqualTo("80 %");
    }

    @Test
    void whatIsNotYamlNamesTheLine() {
        assertUnreadable("a: 1\nb: [1, 2\nc: 3\n", 3);
        assertUnreadable("a: 1\n\tb: 2\n", 2);
        assertUnreadable("", 1);
        assertUnreadable("a: 1\na: 2\n", 2);
        assertUnreadable("a: &x 1\nb: *x\n", 2);
        assertUnreadable("a: 1\n---\nb: 2\n", 3);
    }

    @Test
    void otherEncodingsAreToldApart() {
        byte[] windows = {'a', ':', ' ', '1', '\n', 'b', ':', ' ', (byte) 0xD0, (byte) 0xEA};

        assertThatThrownBy(() -> DocumentReader.yaml().read(windows))
                .isInstanceOfSatisfying(UnreadableDocument.class, e -> {
                    assertThat(e.line()).isEqualTo(2);
                    assertThat(e.reason()).contains("UTF-8");
                });
    }

    @Test
    void theDigestIsOfWhatIsSaidNotOfHowItIsLaidOut() throws UnreadableDocument {
        Node yaml = yaml("# plan\nunit: \"31\"\nlist: [a, b]\nnothing:\n");
        Node json =
                DocumentReader.json().read(Given.bytes("{\"list\":[\"a\",\"b\"],\n\"nothing\":null,\"unit\":\"31\"}"));

        assertThat(DocumentDigest.of(json)).isEqualTo(DocumentDigest.of(yaml));
        assertThat(DocumentDigest.of(yaml("unit: \"31\"\nlist: [a, c]\nnothing:\n")))
                .isNotEqualTo(DocumentDigest.of(yaml));
    }

    private static void assertUnreadable(String text, int line) {
        assertThatThrownBy(() -> yaml(text))
                .as(text)
                .isInstanceOfSatisfying(
                        UnreadableDocument.class, e -> assertThat(e.line()).isEqualTo(line));
    }

    private static Node yaml(String text) throws UnreadableDocument {
        return DocumentReader.yaml().read(Given.bytes(text));
    }

    private static Node field(Node node, String name) {
        return ((Node.Mapping) node).fields().get(name);
    }
}
