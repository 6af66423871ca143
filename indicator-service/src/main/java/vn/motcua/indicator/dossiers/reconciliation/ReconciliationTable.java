package vn.motcua.indicator.dossiers.reconciliation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.time.LocalDays;
import vn.motcua.kit.Messages;
import vn.motcua.kit.csv.CsvWriter;

/** A day's lists as a table, one after the other: a dossier stands in it once for each list that it is in. */
final class ReconciliationTable {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final List<String> COLUMNS =
            List.of("list", "code", "unit", "unit-name", "procedure", "sector", "accepted-at", "finished-at");

    private final Messages messages;

    ReconciliationTable(Messages messages) {
        this.messages = messages;
    }

    /** The table as a file in UTF-8; of one list, or of all. */
    byte[] of(DayDossiers dossiers, @Nullable DayList only) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Writer target = new OutputStreamWriter(file, StandardCharsets.UTF_8)) {
            CsvWriter csv = CsvWriter.begin(target)
                    .row(COLUMNS.stream()
                            .map(column -> messages.get("reconciliation.column." + column))
                            .toList());
            for (DayList list : only == null ? DayList.values() : new DayList[] {only}) {
                String name = messages.get("reconciliation.list." + list.code());
                for (DayDossier dossier : dossiers.in(list)) {
                    csv.row(row(name, dossier));
                }
            }
        }
        return file.toByteArray();
    }

    private static List<@Nullable Object> row(String list, DayDossier dossier) {
        return Arrays.asList(
                list,
                dossier.code(),
                dossier.unit(),
                dossier.unitName(),
                dossier.procedure(),
                dossier.sector(),
                text(dossier.acceptedAt()),
                text(dossier.finishedAt()));
    }

    private static @Nullable String text(@Nullable Instant instant) {
        return instant == null ? null : WHEN.format(instant.atOffset(LocalDays.OFFSET));
    }
}
