package vn.motcua.kit.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CsvWriterTest {

    @Test
    void aFileBeginsWithTheMarkOfItsEncoding() throws IOException {
        assertThat(written("Mã hồ sơ", 7, null)).isEqualTo("\uFEFFMã hồ sơ,7,\r\n");
    }

    @Test
    void signsOfTheFormatAreQuoted() throws IOException {
        assertThat(written("a,b", "\"c\"", "d\ne")).isEqualTo("\uFEFF\"a,b\",\"\"\"c\"\"\",\"d\ne\"\r\n");
    }

    @Test
    void noTextIsTakenForAFormulaAndNumbersStayNumbers() throws IOException {
        assertThat(written("=1+1", "@x", -5)).isEqualTo("\uFEFF'=1+1,'@x,-5\r\n");
    }

    private static String written(Object... cells) throws IOException {
        StringWriter target = new StringWriter();
        CsvWriter.begin(target).row(Arrays.asList(cells));
        return target.toString();
    }
}
