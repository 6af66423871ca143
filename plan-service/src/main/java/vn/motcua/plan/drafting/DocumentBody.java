package vn.motcua.plan.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.motcua.plan.drafting.text.Block;

/** The blocks of a document that say something: without legal grounds, addressees and signatures. */
final class DocumentBody {

    private static final int SECTION = 3;
    private static final Pattern GROUNDS = Pattern.compile("^căn cứ(?! (vào )?(kết quả|tình hình|kế hoạch này))");
    private static final Pattern ADDRESSEES = Pattern.compile("^nơi nhận");
    private static final Pattern AGAIN = Pattern.compile("^(kế hoạch|phụ lục|danh mục|biểu|bảng)(?!\\p{L})");

    private DocumentBody() {}

    static List<Block> of(List<Block> blocks, Vocabulary vocabulary) {
        List<Block> body = new ArrayList<>();
        boolean addressees = false;
        for (Block block : blocks) {
            if (!(block instanceof Block.Words words)) {
                addressees = false;
                body.add(block);
                continue;
            }
            String text = vocabulary.plain(words.text().text());
            boolean heading = words.mark().kind() == Block.Mark.Kind.HEADING
                    && words.mark().level() <= SECTION;
            if (ADDRESSEES.matcher(text).find()) {
                addressees = true;
            } else if (heading || AGAIN.matcher(text).find()) {
                addressees = false;
            }
            if (!addressees && !GROUNDS.matcher(text).find()) {
                body.add(block);
            }
        }
        return body;
    }
}
