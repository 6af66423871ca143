package vn.motcua.plan.drafting.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.contracts.period.DayRange;
import vn.motcua.contracts.period.Period;
import vn.motcua.plan.drafting.text.LinedText;
import vn.motcua.plan.schedule.Schedule;

/** The ways in which plans say when. */
class TimeWordsTest {

    private static final DayRange YEAR = new DayRange(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Thường xuyên                                   | continuous
            Liên tục, thường xuyên trong năm 2026          | continuous
            Trước 10/01/2026                               | BEFORE 2026-01-10
            trước ngày 10 tháng 01 năm 2026                | BEFORE 2026-01-10
            Chậm nhất ngày 01/09/2026                      | BY 2026-09-01
            Xong trước ngày 30/6                           | BEFORE 2026-06-30
            Đến hết ngày 15.7.2026                         | BY 2026-07-15
            30/6/2026                                      | BY 2026-06-30
            Tháng 3/2026                                   | month 2026-03
            Trong tháng 02 năm 2026                        | month 2026-02
            Tháng 6, tháng 12                              | month 2026-06; month 2026-12
            Quý II năm 2026                                | quarters 2
            Quý II và Quý IV                               | quarters 2 4
            quý I - quý III                                | quarters 1 2 3
            Từ ngày 15/03/2026                             | from 2026-03-15
            Từ tháng 4 đến tháng 11/2026                   | 2026-04-01..2026-11-30
            Từ 01/3/2026 đến 30/6/2026                     | 2026-03-01..2026-06-30
            trước ngày 20 hằng tháng                       | MONTH BEFORE 20
            chậm nhất vào ngày 15 của tháng cuối quý       | QUARTER BY 15
            trước ngày 15 tháng 12 hằng năm                | YEAR BEFORE 15/12
            chiều thứ sáu hằng tuần                        | WEEK BY 5
            trước ngày 15 tháng 6 và 15 tháng 11 năm 2026  | BEFORE 2026-06-15 2026-11-15
            hằng quý                                       | QUARTER
            Định kỳ hàng tuần                              | WEEK
            hằng tháng, quý, năm                           | MONTH; QUARTER; YEAR
            01 quý 01 lần                                  | 1 per QUARTER
            4 lần/năm                                      | 4 per YEAR
            06 tháng một lần                               | 2 per YEAR
            mỗi tháng ít nhất 02 lần                       | 2 per MONTH
            6 tháng cuối năm                               | 2026-07-01..2026-12-31
            Năm 2026                                       | 2026-01-01..2026-12-31
            đến hết năm 2026                               | BY 2026-12-31
            Khi có yêu cầu                                 | on demand
            Hoàn thành trong Quý I/2026 và cập nhật khi có thay đổi | quarters 1; on demand
            Theo lộ trình của Nghị quyết                   | words
            """)
    void wordsSayWhen(String words, String expected) {
        assertThat(said(words)).isEqualTo(expected);
    }

    @Test
    void aDateOfALawIsNoDeadline() {
        assertThat(TimeWords.within(LinedText.of(1, "thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018"), YEAR)
                        .schedules())
                .isEmpty();
    }

    @Test
    void withinOtherWordsOnlyWhatIsBoundedCounts() {
        assertThat(TimeWords.within(LinedText.of(7, "Họp hằng quý, báo cáo trước ngày 20/12/2026"), YEAR)
                        .schedules())
                .extracting(TimeWordsTest::said)
                .containsExactly("QUARTER", "BEFORE 2026-12-20");
    }

    private static String said(String words) {
        return TimeWords.of(LinedText.of(1, words), YEAR).schedules().stream()
                .map(TimeWordsTest::said)
                .collect(Collectors.joining("; "));
    }

    private static String said(Schedule schedule) {
        return switch (schedule) {
            case Schedule.Continuous continuous -> "continuous";
            case Schedule.Until until -> until.bound() + " " + until.day();
            case Schedule.Month month -> "month " + month.month();
            case Schedule.Quarters quarters ->
                "quarters "
                        + quarters.quarters().stream()
                                .map(Period.Months::number)
                                .map(String::valueOf)
                                .collect(Collectors.joining(" "));
            case Schedule.From from -> "from " + from.day();
            case Schedule.Range range -> range.from() + ".." + range.to();
            case Schedule.Dates dates ->
                dates.bound() + " "
                        + dates.days().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
            case Schedule.Recurring recurring ->
                recurring.rhythm()
                        + (recurring.day() == null ? "" : " " + recurring.bound() + " " + recurring.day())
                        + (recurring.month() == null ? "" : "/" + recurring.month());
            case Schedule.Times times -> times.times() + " per " + times.per();
            case Schedule.OnDemand onDemand -> "on demand";
            case Schedule.Text text -> "words";
        };
    }
}
