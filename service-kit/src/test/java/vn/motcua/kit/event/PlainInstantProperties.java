package vn.motcua.kit.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PlainInstantProperties {

    private static final int TRIES = 200_000;
    private static final String SIGNS = "0123456789-:TZ+ t";
    private static final String[] ENDS = {"", "Z", "+07:00"};

    private final long seed = new Random().nextLong();
    private final Random random = new Random(seed);

    @Test
    void whatItReadsIsWhatAFormatterReads() {
        for (int i = 0; i < TRIES; i++) {
            String text = spelling();
            Instant read = PlainInstant.parse(text);
            if (read != null) {
                assertThat(read).as("%s, seed %d", text, seed).isEqualTo(formatted(text));
            }
        }
    }

    @Test
    void theUsualSpellingsNeedNoFormatter() {
        for (int i = 0; i < TRIES / 10; i++) {
            LocalDateTime local = LocalDateTime.ofEpochSecond(random.nextLong(0, 4_000_000_000L), 0, ZoneOffset.UTC);
            String text = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss").format(local)
                    + ENDS[random.nextInt(ENDS.length)];
            assertThat(PlainInstant.parse(text)).as("%s, seed %d", text, seed).isEqualTo(formatted(text));
        }
    }

    /** A date-time with at most two signs changed, so that wrong ones are nearly right. */
    private String spelling() {
        StringBuilder text = new StringBuilder("%04d-%02d-%02dT%02d:%02d:%02d"
                .formatted(
                        random.nextInt(10_000),
                        random.nextInt(14),
                        random.nextInt(33),
                        random.nextInt(26),
                        random.nextInt(62),
                        random.nextInt(62)));
        text.append(ENDS[random.nextInt(ENDS.length)]);
        for (int changes = random.nextInt(3); changes > 0; changes--) {
            text.setCharAt(random.nextInt(text.length()), SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return text.toString();
    }

    private static Instant formatted(String text) {
        try {
            return OffsetDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME).toInstant();
        } catch (DateTimeParseException e) {
            return LocalDateTime.parse(text, DateTimeFormatter.ISO_DATE_TIME).toInstant(ZoneOffset.ofHours(7));
        }
    }
}
