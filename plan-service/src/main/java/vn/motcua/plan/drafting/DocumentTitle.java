package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.motcua.plan.drafting.text.Block;
import vn.motcua.plan.plans.PlanLabel;

/** What a document calls itself. */
record DocumentTitle(
        String text, @Nullable Integer year, @Nullable Integer half, List<Block> blocks) {

    private static final Pattern YEAR =
            Pattern.compile("năm\\s+((?:19|20)\\d{2})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern HALF =
            Pattern.compile("(?:6|06|sáu) tháng (đầu|cuối)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PLAN =
            Pattern.compile("^\\W*KẾ HOẠCH(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 400;
    private static final int SHORT = 20;

    static DocumentTitle of(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Words words
                    && PLAN.matcher(words.text().text()).find()) {
                return of(words, i + 1 < blocks.size() ? blocks.get(i + 1) : null);
            }
        }
        return new DocumentTitle("", null, null, List.of());
    }

    private static DocumentTitle of(Block.Words first, @Nullable Block next) {
        List<Block> blocks = new ArrayList<>(List.of(first));
        String text = first.text().text();
        if (next instanceof Block.Words words && words.mark().kind() == Block.Mark.Kind.NONE && text.length() < SHORT) {
            text = text + " " + words.text().text();
            blocks.add(words);
        }
        String shown = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        Matcher year = YEAR.matcher(shown);
        Matcher half = HALF.matcher(shown);
        return new DocumentTitle(
                shown.replaceAll("\\s+", " ").strip(),
                year.find() ? Integer.valueOf(year.group(1)) : null,
                half.find() ? Integer.valueOf(half.group(1).equalsIgnoreCase("đầu") ? 1 : 2) : null,
                blocks);
    }

    @Nullable
    Integer line() {
        return blocks.isEmpty() ? null : Integer.valueOf(blocks.getFirst().line());
    }

    PlanLabel label(PlanDrafter.Asked asked, int otherwise) {
        Integer named = asked.year() == null ? year : asked.year();
        return new PlanLabel(Objects.requireNonNullElse(named, otherwise), asked.half() == null ? half : asked.half());
    }
}
