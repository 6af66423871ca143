package vn.motcua.report.close.kafka;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.springframework.kafka.KafkaException;
import org.springframework.kafka.core.KafkaTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.motcua.kit.kafka.CompactedTopic;
import vn.motcua.kit.kafka.Topics;
import vn.motcua.report.close.AssembledReport;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.ReportLog;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.close.UnitPage;

/** Writes reports to their topic, and has it read again to heal. */
final class KafkaReportLog implements ReportLog {

    private static final int UNITS_A_PART = 50;
    private static final Duration LONGEST_HEALING = Duration.ofSeconds(30);
    private static final long LONGEST_WRITE_SECONDS = 15;

    private final KafkaTemplate<String, byte[]> kafka;
    private final CompactedTopic topic;
    private final JsonMapper json;

    KafkaReportLog(KafkaTemplate<String, byte[]> kafka, CompactedTopic topic, JsonMapper json) {
        this.kafka = kafka;
        this.topic = topic;
        this.json = json;
    }

    @Override
    public void opened(ReportDefinition report) {
        send(ReportRecords.openedKey(report.id()), new ReportRecords.Opened(report));
    }

    @Override
    public void closed(ReportDefinition report, AssembledReport assembled) {
        List<UnitPage> pages = assembled.pages();
        List<UnitFigures> figures = assembled.figures();
        int units = Math.max(pages.size(), figures.size());
        for (int from = 0; from < units; from += UNITS_A_PART) {
            send(
                    ReportRecords.partKey(report.id(), from / UNITS_A_PART),
                    new ReportRecords.Part(part(pages, from), part(figures, from)));
        }
        send(report.id(), new ReportRecords.Closed(report, assembled.body()));
    }

    private static <T> List<T> part(List<T> all, int from) {
        return all.subList(Math.min(from, all.size()), Math.min(from + UNITS_A_PART, all.size()));
    }

    private void send(String key, Object value) {
        try {
            kafka.send(Topics.REPORTS, key, json.writeValueAsBytes(value)).get(LONGEST_WRITE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while writing a report", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new KafkaException("a report can't be written to the log", e);
        }
    }

    @Override
    public void heal() {
        try {
            if (!topic.rewindAndWait(LONGEST_HEALING)) {
                throw new KafkaException("the topic of reports can't be read to its end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new KafkaException("interrupted while reading the topic of reports", e);
        }
    }
}
