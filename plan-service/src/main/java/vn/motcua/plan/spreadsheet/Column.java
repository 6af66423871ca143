package vn.motcua.plan.spreadsheet;

import org.jspecify.annotations.Nullable;

/** The columns of the tables in a workbook. */
enum Column {
    TARGET_INDICATOR("target.indicator", 58, "indicator", true),
    TARGET_SECTOR_GROUP("target.sectorGroup", 34, "sectorGroup", false),
    TARGET_FORM("target.form", 24, "form", true),
    TARGET_VALUE("target.value", 12, null, true),
    TARGET_STRETCH("target.stretch", 12, null, false),
    TARGET_BASE("target.base", 12, null, false),
    TARGET_LINE("target.line", 9, null, false),
    TASK_NUMBER("task.number", 8, null, false),
    TASK_SECTION("task.section", 26, null, false),
    TASK_CONTENT("task.content", 58, null, true),
    TASK_LEAD("task.lead", 26, null, false),
    TASK_COORDINATING("task.coordinating", 26, null, false),
    TASK_SUPERVISING("task.supervising", 20, null, false),
    TASK_PRODUCTS("task.products", 26, null, false),
    TASK_KIND("task.kind", 22, "kind", false),
    TASK_WHEN("task.when", 24, null, false),
    TASK_TEXT("task.text", 30, null, false),
    TASK_ID("task.id", 14, null, false),
    TASK_LINE("task.line", 9, null, false),
    TASK_SCHEDULE_LINE("task.scheduleLine", 9, null, false),
    DEADLINE_PERIOD("deadline.period", 24, "rhythm", true),
    DEADLINE_WHEN("deadline.when", 60, null, true),
    DEADLINE_TEXT("deadline.text", 44, null, false),
    DEADLINE_LINE("deadline.line", 9, null, false),
    UNMATCHED_LINE("unmatched.line", 9, null, false),
    UNMATCHED_TEXT("unmatched.text", 120, null, true);

    private final String key;
    private final int width;
    private final @Nullable String choice;
    private final boolean required;

    Column(String key, int width, @Nullable String choice, boolean required) {
        this.key = key;
        this.width = width;
        this.choice = choice;
        this.required = required;
    }

    /** The key of its header in the words. */
    String key() {
        return key;
    }

    /** The name of the field in the document. */
    String field() {
        return key.substring(key.indexOf('.') + 1);
    }

    /** In characters. */
    int width() {
        return width;
    }

    /** The name of the list to choose from, null for free text. */
    @Nullable
    String choice() {
        return choice;
    }

    /** Whether a row needs it. */
    boolean isRequired() {
        return required;
    }

    /** Whether it holds a number. */
    boolean isNumber() {
        return this == TARGET_VALUE || this == TARGET_STRETCH || this == TARGET_BASE || isLine();
    }

    /** Whether it says where something stands in the text that the plan was read from. */
    boolean isLine() {
        return field().equals("line") || this == TASK_SCHEDULE_LINE;
    }
}
