package vn.motcua.bench.system;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans of many wards, each with as many tasks, whose states at a day are known without computing them. */
record PlanBooks(List<String> wards, int tasks) {

    static final int YEAR = 2027;
    static final LocalDate DAY = LocalDate.of(YEAR, 7, 1);

    private static final List<String> LEADS = List.of(
            "Trung tâm Phục vụ hành chính công",
            "Văn phòng HĐND và UBND",
            "Phòng Văn hóa - Xã hội",
            "Phòng Kinh tế, Hạ tầng và Đô thị");
    private static final int KINDS = 5;

    /** The plan of a ward as JSON: a fifth of its tasks are overdue at the day, a fifth due soon. */
    byte[] body(String ward) {
        String listed = IntStream.range(0, tasks).mapToObj(this::task).collect(Collectors.joining(","));
        return """
                {"unit":"%s","year":%d,"title":"Kế hoạch năm %d",
                 "targets":[{"indicator":"ON_TIME","form":"AT_LEAST","value":95,"stretch":98},
                            {"indicator":"DIGITIZED","form":"AT_LEAST","value":100}],
                 "tasks":[%s]}""".formatted(ward, YEAR, YEAR, listed).getBytes(StandardCharsets.UTF_8);
    }

    private String task(int i) {
        return """
                {"number":"%d","section":"II. Nhiệm vụ và giải pháp",
                 "content":"Rà soát, cập nhật và công khai thủ tục hành chính thuộc thẩm quyền, lần thứ %d trong năm",
                 "lead":["%s"],"coordinating":["Các phòng, ban chuyên môn"],"products":["Báo cáo kết quả"],"schedule":%s}""".formatted(i + 1, i + 1, LEADS.get(i % LEADS.size()), schedule(i));
    }

    private static String schedule(int i) {
        return switch (i % KINDS) {
            case 0 -> by(DAY.minusDays(1 + i % 60));
            case 1 -> by(DAY.plusDays(i % 7));
            case 2 -> by(DAY.plusDays(30 + i % 100));
            case 3 -> "{\"kind\":\"CONTINUOUS\",\"text\":\"Thường xuyên\"}";
            default -> "{\"kind\":\"MONTHLY\",\"bound\":\"BY\",\"day\":20,\"text\":\"ngày 20 hằng tháng\"}";
        };
    }

    private static String by(LocalDate day) {
        return "{\"kind\":\"BY\",\"date\":\"%s\",\"text\":\"chậm nhất ngày %s\"}".formatted(day, day);
    }

    /** How many tasks are overdue at the day: those that were due before it, and the monthly ones since January. */
    long overdue() {
        return (long) wards.size()
                * IntStream.range(0, tasks)
                        .filter(i -> i % KINDS == 0 || i % KINDS == KINDS - 1)
                        .count();
    }

    /** How many tasks are due within seven days. */
    long dueSoon() {
        return (long) wards.size()
                * IntStream.range(0, tasks).filter(i -> i % KINDS == 1).count();
    }

    long all() {
        return (long) wards.size() * tasks;
    }
}
