package vn.motcua.report.close.kafka;

import java.util.List;
import vn.motcua.report.close.ReportBody;
import vn.motcua.report.close.ReportDefinition;
import vn.motcua.report.close.UnitFigures;
import vn.motcua.report.close.UnitPage;

/** The values of the topic of reports. Parts come before the record that closes. */
final class ReportRecords {

    private static final String OPENED = "|opened";

    private ReportRecords() {}

    /** Under {@code id|opened}: a report was asked for. */
    record Opened(ReportDefinition definition) {}

    /** Under {@code id|n}: what it holds of some units. */
    record Part(List<UnitPage> pages, List<UnitFigures> figures) {}

    /** Under {@code id}: it is closed. */
    record Closed(ReportDefinition definition, ReportBody body) {}

    static String openedKey(String report) {
        return report + OPENED;
    }

    static String partKey(String report, int number) {
        return report + '|' + number;
    }

    static boolean isOpened(String key) {
        return key.endsWith(OPENED);
    }

    static boolean isPart(String key) {
        return key.indexOf('|') >= 0 && !isOpened(key);
    }

    static String report(String key) {
        int part = key.indexOf('|');
        return part < 0 ? key : key.substring(0, part);
    }
}
