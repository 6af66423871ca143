package vn.motcua.indicator.dossiers.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.indicator.dossiers.Inputs;
import vn.motcua.indicator.dossiers.WordsInVietnamese;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

@ExtendWith(WordsInVietnamese.class)
class CodeListsReaderTest {

    private final CodeListsReader reader =
            new CodeListsReader(JsonMapper.builder().build(), WordsInVietnamese.messages());

    @Test
    void eachCodeCountsOnceInTheOrderOfItsBytes() throws IOException {
        CodeLists lists = read("{'accepted':['b','a','b','Đ'],'open':null}");

        assertThat(lists.of(DayList.ACCEPTED)).containsExactly("a", "b", "Đ");
        assertThat(lists.of(DayList.OPEN)).isNull();
        assertThat(lists.of(DayList.RESOLVED)).isNull();
    }

    @Test
    void anEmptyListIsAListThatWasSent() throws IOException {
        assertThat(read("{'resolved':[]}").of(DayList.RESOLVED)).isEmpty();
    }

    @Test
    void whatIsNotACodeIsNamedByListAndIndex() {
        assertThat(problems("{'accepted':['a',7,'',{'b':[1]},'c'],'open':['\\u0000','" + "x".repeat(201) + "']}"))
                .extracting(problem -> problem.field() + problem.index())
                .containsExactly("accepted1", "accepted2", "accepted3", "open0", "open1");
    }

    @Test
    void aFieldThatIsNoListIsNamed() {
        assertThat(problems("{'accepted':{'x':['y']},'resolvd':['a']}"))
                .extracting(FieldProblem::field)
                .containsExactly("accepted", "resolvd");
        assertThat(problems("{'accepted':null}"))
                .extracting(FieldProblem::message)
                .first()
                .asString()
                .contains("accepted, resolved, open");
    }

    @Test
    void problemsAreToldToAHundred() {
        assertThat(problems("{'open':[" + "1,".repeat(150) + "1]}")).hasSize(100);
    }

    @Test
    void moreCodesThanTheLimitAreRefused() {
        String codes = IntStream.rangeClosed(0, CodeListsReader.MOST_CODES)
                .mapToObj(code -> "'" + code + "'")
                .collect(Collectors.joining(","));

        assertThat(refusal("{'open':[" + codes + "]}").type()).isEqualTo(ProblemType.TOO_LARGE);
        assertThat(refusal("{'open':['" + "x".repeat(6_000_000) + "']}").type()).isEqualTo(ProblemType.TOO_LARGE);
    }

    @Test
    void aBodyThatIsNoObjectCantBeRead() {
        for (String body : List.of("", "[]", "'a'", "{'open':['a'", "{'open':[]} {}", "{'open':[a]}")) {
            assertThat(refusal(body).type()).as(body).isEqualTo(ProblemType.UNREADABLE_BODY);
        }
        assertThat(refusal("{\n'open':[a]}").errors())
                .extracting(FieldProblem::field)
                .first()
                .asString()
                .startsWith("dòng 2");
    }

    private List<FieldProblem> problems(String body) {
        return refusal(body).errors();
    }

    private ProblemException refusal(String body) {
        return catchThrowableOfType(ProblemException.class, () -> read(body));
    }

    private CodeLists read(String body) throws IOException {
        Inputs inputs = new Inputs(WordsInVietnamese.messages());
        byte[] bytes = body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
        CodeLists lists = reader.read(new ByteArrayInputStream(bytes), inputs);
        inputs.check();
        return lists;
    }
}
