package vn.motcua.report.close;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.motcua.report.close.FormLayout.FormKind;
import vn.motcua.report.close.FormLayout.Rows;
import vn.motcua.report.close.ReportBody.Check;
import vn.motcua.report.close.ReportBody.Form;
import vn.motcua.report.close.ReportBody.Row;
import vn.motcua.report.figures.PeriodFigures;

/** Fills the forms of a report and checks that they add up. */
record Forms(FormLayout layout) {

    /** The figures of one row before they are laid out. */
    record Source(String key, String name, PeriodFigures figures) {}

    List<Form> fill(Collection<Source> sectors, Collection<Source> units) {
        return layout.forms().stream()
                .map(kind -> fill(kind, kind.rows() == Rows.SECTOR ? sectors : units))
                .toList();
    }

    private Form fill(FormKind kind, Collection<Source> sources) {
        List<Row> rows = new ArrayList<>();
        PeriodFigures sum = PeriodFigures.zero();
        for (Source source : sources) {
            Map<String, Long> columns = layout.columns(source.figures());
            sum.add(source.figures());
            if (kind.rows() == Rows.UNIT || columns.values().stream().anyMatch(value -> value != 0)) {
                rows.add(new Row(source.key(), source.name(), columns));
            }
        }
        List<ReportBody.Column> header = layout.columns().stream()
                .map(column -> new ReportBody.Column(column.number(), column.title()))
                .toList();
        return new Form(kind.code(), kind.title(), header, rows, layout.columns(sum));
    }

    /** Each equation over all rows of each form, and that all forms have one total. */
    List<Check> check(List<Form> forms) {
        List<Check> checks = new ArrayList<>();
        for (Form form : forms) {
            for (String equation : layout.checks()) {
                boolean ok = FormLayout.holds(equation, form.total())
                        && form.rows().stream().allMatch(row -> FormLayout.holds(equation, row.columns()));
                checks.add(new Check(
                        form.code(),
                        equation,
                        ok,
                        FormLayout.left(equation, form.total()),
                        FormLayout.right(equation, form.total())));
            }
        }
        Form first = forms.getFirst();
        for (Form other : forms.subList(1, forms.size())) {
            checks.add(new Check(
                    other.code(),
                    "tổng = tổng " + first.code(),
                    other.total().equals(first.total()),
                    sum(other.total()),
                    sum(first.total())));
        }
        return checks;
    }

    private static long sum(Map<String, Long> columns) {
        return columns.values().stream().mapToLong(Long::longValue).sum();
    }
}
