package vn.motcua.plan.drafting;

import java.util.regex.Pattern;

/** The ways in which plans write when: days, months, quarters, rhythms and counts, over small letters. */
final class TimePatterns {

    private static final int FLAGS = Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final String DAY =
            "(\\d{1,2})(?:\\s*/\\s*|\\s*[.-]\\s*(?=\\d{1,2}\\s*[.-]\\s*\\d{4})|\\s+tháng\\s+)(\\d{1,2})"
                    + "(?:(?:\\s*[/.-]\\s*|[,]?\\s+năm\\s+)(\\d{4}))?(?![\\d/%])";
    private static final String DAY_AGAIN = DAY.replaceAll("\\((?=\\\\d)", "(?:");
    private static final String BOUND =
            "(?:((?:trước|chậm nhất|muộn nhất|không quá|hoàn thành|xong|đến hết|hết|đến|trong|vào|hạn cuối(?: cùng)?|thời hạn)(?:\\s+(?:là|vào|đến|trong|trước|hết|thời điểm))*)\\s+)?(?:ngày\\s+)?";
    private static final String AND = "\\s*(?:,|;|và|hoặc|&|\\+)\\s*(?:(?:trước|đến|vào)\\s+)?(?:ngày\\s+)?";
    private static final String EVERY = "(?:hằng|hàng|mỗi|các|từng)";
    private static final String YEAR = "(?:\\s*(?:/|-|,?\\s*năm)\\s*(\\d{4}))?";
    private static final String COUNT = "(\\d{1,2}|một|hai|ba|bốn|sáu)";
    private static final String UNIT = "(tuần|tháng|quý|năm)";
    private static final String TURN = "(?:lần|đợt|cuộc|kỳ|buổi|số|bản)";

    static final Pattern CITATION = Pattern.compile(
            "(?:số\\s*:?\\s*)?\\d*/(?:\\d{4}/)?\\p{Lu}[\\p{Lu}\\d&]*(?:-[\\p{L}\\d&.]+)*(?:,?\\s*ngày\\s+\\d{1,2}(?:/|\\s+tháng\\s+)\\d{1,2}(?:/|\\s+năm\\s+)\\d{4})?");
    static final Pattern DAY_RANGE = Pattern.compile(
            "từ\\s+(?:ngày\\s+)?" + DAY + "\\s*(?:đến|tới|-|–)\\s*(?:hết\\s+)?(?:ngày\\s+)?" + DAY, FLAGS);
    static final Pattern MONTH_RANGE = Pattern.compile(
            "từ\\s+tháng\\s+(\\d{1,2})" + YEAR + "\\s*(?:đến|tới|-|–)\\s*(?:hết\\s+)?(?:tháng\\s+)?(\\d{1,2})" + YEAR,
            FLAGS);
    static final Pattern QUARTER_DAY = Pattern.compile(
            BOUND + "(\\d{1,2})\\s+(?:của\\s+|vào\\s+)?(?:tháng\\s+(cuối|đầu|thứ\\s+\\S+)\\s+(?:của\\s+)?(?:" + EVERY
                    + "\\s+)?quý(?!\\s+(?:sau|tiếp))(?:\\s+(?:thuộc\\s+)?kỳ\\s+báo\\s+cáo)?|cuối\\s+quý)",
            FLAGS);
    static final Pattern YEAR_DAY = Pattern.compile(BOUND + DAY + "\\s+" + EVERY + "\\s+năm", FLAGS);
    static final Pattern MONTH_DAY = Pattern.compile(
            BOUND + "(\\d{1,2})\\s+(?:của\\s+|vào\\s+)?" + EVERY + "\\s+tháng(?!\\s+(?:sau|tiếp|cuối))", FLAGS);
    static final Pattern WEEK_DAY = Pattern.compile(
            BOUND + "(?:(?:sáng|chiều)\\s+)?(thứ\\s+(?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ\\s+nhật)\\s+(?:" + EVERY
                    + "|của)\\s+tuần",
            FLAGS);
    static final Pattern FROM = Pattern.compile("(?:từ|bắt\\s+đầu|kể\\s+từ)(?:\\s+từ)?\\s+(?:ngày\\s+)?" + DAY, FLAGS);
    static final Pattern FROM_MONTH =
            Pattern.compile("(?:từ|bắt\\s+đầu|kể\\s+từ)(?:\\s+từ)?\\s+tháng\\s+(\\d{1,2})" + YEAR, FLAGS);
    static final Pattern DAYS = Pattern.compile(BOUND + "(" + DAY_AGAIN + "(?:" + AND + DAY_AGAIN + ")*)", FLAGS);
    static final Pattern ONE_DAY = Pattern.compile(DAY, FLAGS);
    static final Pattern BEFORE_MONTH = Pattern.compile("trước\\s+tháng\\s+(\\d{1,2})" + YEAR, FLAGS);
    static final Pattern MONTHS = Pattern.compile(
            "(?<!\\d\\s)(?<!\\d)(?:(?:trong|vào|hết|cuối|đầu|giữa)\\s+)*tháng\\s+(\\d{1,2}(?:\\s*(?:,|và|;|&)\\s*(?:tháng\\s+)?\\d{1,2}(?!\\s*/\\s*\\d{1,2}(?!\\d)))*)"
                    + YEAR,
            FLAGS);
    static final Pattern QUARTERS = Pattern.compile(
            "quý\\s+((?:iv|i{1,3}|[1-4])(?![\\p{L}\\d])(?:\\s*(?:,|và|;|&|-|–|đến)\\s*(?:quý\\s+)?(?:iv|i{1,3}|[1-4])(?![\\p{L}\\d]))*)"
                    + YEAR,
            FLAGS);
    static final Pattern TIMES_PER = Pattern.compile(
            COUNT + "\\s+" + TURN
                    + "(?:\\s+\\p{L}+){0,3}?\\s*(?:/|trong|mỗi|một|trên|hằng|hàng)\\s*(?:một\\s+|mỗi\\s+|0?1\\s+)?(6\\s+tháng|sáu\\s+tháng|"
                    + UNIT + ")",
            FLAGS);
    static final Pattern PER_TIMES = Pattern.compile(
            "(?:(0?1|một|mỗi|hằng|hàng|06|6)\\s+)" + UNIT
                    + "\\s*(?:/\\s*)?(?:một\\s+)?(?:(?:ít\\s+nhất|tối\\s+thiểu|tổ\\s+chức)\\s+)*" + COUNT + "\\s+"
                    + TURN,
            FLAGS);
    static final Pattern RHYTHM = Pattern.compile(
            "(?:định\\s+kỳ\\s+)?(?:hằng|hàng|mỗi|từng)\\s+" + UNIT + "((?:\\s*(?:,|và|/)\\s*(?:(?:hằng|hàng)\\s+)?"
                    + UNIT + ")*)|định\\s+kỳ\\s*\\(?(?:báo\\s+cáo\\s+)?" + UNIT + "((?:\\s*(?:,|và|/)\\s*" + UNIT
                    + ")*)(?!\\s+[ivx\\d])",
            FLAGS);
    static final Pattern RHYTHM_UNIT = Pattern.compile(UNIT);
    static final Pattern REPORT_YEARLY =
            Pattern.compile("báo\\s+cáo\\s+(?:hằng\\s+|hàng\\s+)?năm(?:\\s+\\d{4})?", FLAGS);
    static final Pattern HALF = Pattern.compile("(?:6|06|sáu)\\s+tháng\\s+(đầu|cuối)\\s+năm(?:\\s+(\\d{4}))?", FLAGS);
    static final Pattern END_OF_YEAR = Pattern.compile(
            "(?:(?:đến|trước|trong|vào)\\s+)?(?:hết|cuối)\\s+năm(?:\\s+(\\d{4}))?|đến\\s+năm\\s+(\\d{4})", FLAGS);
    static final Pattern WHOLE_YEAR = Pattern.compile(
            "^\\W*(?:trong\\s+|cả\\s+|trong\\s+cả\\s+)?năm(?:\\s+(?:kế\\s+hoạch\\s+)?(\\d{4}))?\\W*$", FLAGS);
    static final Pattern CONTINUOUS = Pattern.compile(
            "(?:liên\\s+tục|thường\\s+xuyên|hằng\\s+ngày|hàng\\s+ngày|thường\\s+kỳ|suốt\\s+năm|quanh\\s+năm|cả\\s+năm)"
                    + "(?:\\s*,?\\s*(?:và\\s+)?(?:liên\\s+tục|thường\\s+xuyên))*",
            FLAGS);
    static final Pattern ON_DEMAND = Pattern.compile(
            "đột\\s+xuất(?:\\s+(?:khi\\s+có|theo)\\s+yêu\\s+cầu)?|khi\\s+(?:có|phát\\s+sinh|cần|được|có\\s+yêu\\s+cầu)[^,.;]*|theo\\s+yêu\\s+cầu|khi\\s+phát\\s+sinh",
            FLAGS);
    static final Pattern DIGITS = Pattern.compile("\\d+");
    static final Pattern YEAR_ALONE = Pattern.compile("(?:năm\\s+)?(?:19|20)\\d\\d");

    private TimePatterns() {}
}
