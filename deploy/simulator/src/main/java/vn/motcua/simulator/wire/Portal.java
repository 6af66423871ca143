package vn.motcua.simulator.wire;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.motcua.contracts.event.SubjectKind;
import vn.motcua.simulator.office.CaseFile;
import vn.motcua.simulator.office.Fact;

/**
 * A ward whose software synchronizes with the national portal (contract, section 2): the whole dossier whenever its
 * state changes, and progress entries between. It has no words for feedback, ratings, causes of lateness and voids.
 *
 * @param prefix what dossier codes (MaHoSo) begin with
 * @param nightly whether dossiers are sent at night instead of soon
 * @param progressOfEnds whether ends are told by progress entries too
 */
public record Portal(String prefix, PortalStyle style, boolean nightly, boolean progressOfEnds) implements Speech {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    /** Changes so close to one another are sent once, as the last of them left the dossier. */
    private static final int MERGED_HOURS = 12;

    private static final int MERGED_HOURS_NIGHTLY = 30;

    @Override
    public List<Message> tell(CaseFile file) {
        if (file.kind() != SubjectKind.DOSSIER) {
            return List.of();
        }
        String code = "%s-%s-%05d".formatted(prefix, DAY.format(file.openedAt()), file.number());
        List<Message> messages = new ArrayList<>();
        for (LocalDateTime time : synchronizedAt(file)) {
            PortalDossier item = PortalDossier.known(file, time);
            messages.add(new Message(
                    time, Message.Kind.SYNC, item.fields(code, style).bytes(), item.logEvents(style)));
        }
        for (Fact fact : file.facts()) {
            if (fact instanceof Fact.Progressed step && !Steps.mistaken(file, step) && told(step)) {
                messages.add(new Message(
                        step.recordedAt(),
                        Message.Kind.PROGRESS,
                        progress(code, step).bytes(),
                        1));
            }
        }
        messages.sort(Comparator.comparing(Message::recordedAt));
        return messages;
    }

    /** When the state changes so that the software sends all of it; same-day procedures are sent once they are done. */
    private List<LocalDateTime> synchronizedAt(CaseFile file) {
        List<LocalDateTime> times = new ArrayList<>();
        for (Fact fact : file.facts()) {
            boolean sent = switch (fact) {
                case Fact.Accepted accepted -> !accepted.procedure().sameDay() || !endsOnItsDay(file);
                case Fact.Rescheduled rescheduled -> PortalDossier.movesDueDate(rescheduled);
                case Fact.Progressed step ->
                    !Steps.mistaken(file, step)
                            && switch (step.step()) {
                                case IN_PROGRESS, PAYMENT_REQUESTED -> false;
                                default -> true;
                            };
                default -> false;
            };
            if (sent) {
                LocalDateTime time = withResult(file, fact.recordedAt());
                boolean merged = nightly || !(fact instanceof Fact.Accepted);
                int hours = nightly ? MERGED_HOURS_NIGHTLY : MERGED_HOURS;
                if (merged
                        && !times.isEmpty()
                        && !times.getLast().plusHours(hours).isBefore(time)) {
                    times.removeLast();
                }
                times.add(time);
            }
        }
        return times;
    }

    private static boolean endsOnItsDay(CaseFile file) {
        LocalDateTime midnight = file.openedAt().toLocalDate().plusDays(1).atStartOfDay();
        return file.endedBefore(midnight);
    }

    /** Scans and results are entered some minutes after the step that they belong to. */
    private static LocalDateTime withResult(CaseFile file, LocalDateTime time) {
        return file.facts().stream()
                .filter(fact ->
                        fact instanceof Fact.Issued || fact instanceof Fact.Scanned || fact instanceof Fact.Paid)
                .map(Fact::recordedAt)
                .filter(recorded -> !recorded.isBefore(time) && recorded.isBefore(time.plusMinutes(30)))
                .max(Comparator.naturalOrder())
                .orElse(time);
    }

    private boolean told(Fact.Progressed step) {
        return switch (step.step()) {
            case IN_PROGRESS, SUPPLEMENT_REQUESTED, PAYMENT_REQUESTED -> true;
            case SUPPLEMENTED -> false;
            case COMPLETED, RETURNED, STOPPED, WITHDRAWN, REFUSED -> progressOfEnds;
        };
    }

    private Fields progress(String code, Fact.Progressed step) {
        return new Fields()
                .put("MaHoSo", code)
                .put("NguoiXuLy", "Cán bộ một cửa")
                .put("ChucDanh", "Chuyên viên")
                .put("ThoiDiemXuLy", style.date(step.at()))
                .put("PhongBanXuLy", "Bộ phận Tiếp nhận và Trả kết quả")
                .put("NoiDungXuLy", "")
                .put("TrangThai", style.code(PortalDossier.status(step.step())))
                .put("NgayBatDau", style.empty())
                .put("NgayKetThucTheoQuyDinh", style.empty());
    }
}
