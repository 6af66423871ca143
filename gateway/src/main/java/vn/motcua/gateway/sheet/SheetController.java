package vn.motcua.gateway.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.motcua.kit.Messages;
import vn.motcua.kit.web.FieldProblem;
import vn.motcua.kit.web.ProblemException;
import vn.motcua.kit.web.ProblemType;

/** Turns a table that the dashboard shows into a workbook (xlsx); nothing of it is kept. */
@RestController
class SheetController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_ROWS = 50_000;
    private static final int LONGEST_NAME = 200;

    private final Messages messages;

    SheetController(Messages messages) {
        this.messages = messages;
    }

    @PostMapping(path = "/api/sheets", consumes = "application/json")
    ResponseEntity<byte[]> workbook(@RequestBody Sheet sheet) throws IOException {
        String name = sheet.name() == null ? "" : sheet.name().strip();
        List<String> header = sheet.header() == null ? List.of() : sheet.header();
        List<List<@Nullable Object>> rows = sheet.rows() == null ? List.of() : sheet.rows();
        require(!name.isEmpty() && name.length() <= LONGEST_NAME, "name", LONGEST_NAME);
        require(!header.isEmpty() && header.size() <= MOST_COLUMNS, "header", MOST_COLUMNS);
        require(rows.size() <= MOST_ROWS, "rows", MOST_ROWS);
        for (int row = 0; row < rows.size(); row++) {
            require(rows.get(row).size() <= header.size(), "rows[" + row + ']', header.size());
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Workbooks.write(name, header, rows, bytes);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, XLSX)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bang.xlsx")
                                .build()
                                .toString())
                .cacheControl(CacheControl.noStore())
                .body(bytes.toByteArray());
    }

    private void require(boolean inOrder, String field, int limit) {
        if (!inOrder) {
            String message = messages.get("sheet.limit", field, limit);
            throw new ProblemException(ProblemType.INVALID_INPUT, message, List.of(FieldProblem.of(field, message)));
        }
    }
}
