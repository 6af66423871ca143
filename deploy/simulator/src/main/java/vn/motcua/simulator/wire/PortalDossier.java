package vn.motcua.simulator.wire;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Channel;
import vn.motcua.contracts.event.PaymentMethod;
import vn.motcua.contracts.event.RescheduleReason;
import vn.motcua.contracts.event.Step;
import vn.motcua.simulator.office.CaseFile;
import vn.motcua.simulator.office.Fact;

/** A dossier as the portal's format shows it (hồ sơ in DongBoHoSoMC): what is known at one time. */
record PortalDossier(
        Fact.Accepted accepted,
        @Nullable LocalDateTime dueAt,
        Fact.@Nullable Scanned scanned,
        boolean paidOnline,
        boolean electronic,
        List<Fact.Progressed> steps,
        List<Fact.Rescheduled> supplements) {

    static PortalDossier known(CaseFile file, LocalDateTime time) {
        Fact.@Nullable Accepted accepted = null;
        LocalDateTime due = null;
        Fact.@Nullable Scanned scanned = null;
        boolean paidOnline = false;
        boolean electronic = false;
        List<Fact.Rescheduled> supplements = new ArrayList<>();
        for (Fact fact : file.facts()) {
            if (fact.recordedAt().isAfter(time)) {
                break;
            }
            switch (fact) {
                case Fact.Accepted it -> {
                    accepted = it;
                    due = it.dueAt();
                }
                case Fact.Scanned it -> scanned = it;
                case Fact.Paid it -> paidOnline = it.method() == PaymentMethod.ONLINE && !it.refunded();
                case Fact.Issued it -> electronic = it.electronic();
                case Fact.Rescheduled it when it.reason() == RescheduleReason.SUPPLEMENT -> supplements.add(it);
                case Fact.Rescheduled it when movesDueDate(it) -> due = it.dueAt();
                default -> {}
            }
        }
        return new PortalDossier(
                Objects.requireNonNull(accepted),
                due,
                scanned,
                paidOnline,
                electronic,
                Steps.known(file, time),
                supplements);
    }

    static boolean movesDueDate(Fact.Rescheduled rescheduled) {
        return rescheduled.reason() != RescheduleReason.APOLOGY;
    }

    /** TrangThaiHoSo, TrangThai. */
    static int status(Step step) {
        return switch (step) {
            case IN_PROGRESS, SUPPLEMENTED -> 4;
            case SUPPLEMENT_REQUESTED -> 5;
            case PAYMENT_REQUESTED -> 6;
            case WITHDRAWN -> 7;
            case STOPPED -> 8;
            case COMPLETED -> 9;
            case RETURNED -> 10;
            case REFUSED -> 3;
        };
    }

    /** How many events of the log it becomes: accepted and timeline always, paid, scanned and result where told. */
    int logEvents(PortalStyle style) {
        boolean papers = scanned != null && (style.listsPapers() || scanned.digitized() > 0);
        boolean ended = at(Step.RETURNED) != null || closed() != null;
        return 2 + (accepted.feeDue() > 0 ? 1 : 0) + (papers ? 1 : 0) + (ended ? 1 : 0);
    }

    Fields fields(String code, PortalStyle style) {
        Fields fields = new Fields()
                .put("MaHoSo", code)
                .put("MaTTHC", accepted.procedure().code())
                .put("TenTTHC", accepted.procedure().name())
                .put("MaLinhVuc", accepted.procedure().sector())
                .put("TenLinhVuc", "")
                .put("KenhThucHien", style.code(channel()))
                .put("ChuHoSo", "Người nộp " + code)
                .put("SoDienThoai", "")
                .put("NgayNopHoSo", style.date(accepted.acceptedAt()))
                .put("NgayTiepNhan", style.date(accepted.acceptedAt()))
                .put("NgayHenTra", style.date(dueAt))
                .put("NgayKetThucXuLy", style.date(closed()))
                .put("NgayTra", style.date(at(Step.RETURNED)))
                .put("NgayTuChoi", style.date(at(Step.REFUSED)))
                .put(
                        "TrangThaiHoSo",
                        style.code(steps.isEmpty() ? 2 : status(steps.getLast().step())))
                .put("DonViXuLy", accepted.department())
                .put("HoSoCoThanhPhanSoHoa", style.flag(scanned != null && scanned.digitized() > 0))
                .put("DuocThanhToanTrucTuyen", style.code(paidOnline ? 1 : 0))
                .put("TaiLieuNop", style.listsPapers() ? papers(style) : List.of())
                .put("DanhSachLePhi", fees(style));
        return fields.put("DanhSachHoSoBoSung", supplements(style)).put("DanhSachGiayToKetQua", results(code));
    }

    private int channel() {
        return accepted.channel() == Channel.COUNTER ? 1 : accepted.channel() == Channel.ONLINE ? 2 : 3;
    }

    private @Nullable LocalDateTime closed() {
        LocalDateTime completed = at(Step.COMPLETED);
        LocalDateTime stopped = at(Step.STOPPED);
        return completed != null ? completed : stopped != null ? stopped : at(Step.WITHDRAWN);
    }

    private @Nullable LocalDateTime at(Step step) {
        return steps.stream()
                .filter(it -> it.step() == step)
                .map(Fact.Progressed::at)
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, @Nullable Object>> papers(PortalStyle style) {
        if (scanned == null) {
            return List.of();
        }
        return IntStream.range(0, scanned.components())
                .mapToObj(i -> new Fields()
                        .put("MaThanhPhanHoSo", "TP" + (i + 1))
                        .put("DuongDanTaiTepTin", i < scanned.digitized() ? "tep/" + (i + 1) : "")
                        .put("IsDeleted", style.flag(false))
                        .put("DuocSoHoa", style.flag(i < scanned.digitized()))
                        .put("DuocTaiSuDung", style.code(i < scanned.reused() ? 1 : 0))
                        .put("DuocLayTuKhoDMQG", style.flag(i < scanned.fromNationalStore()))
                        .map())
                .toList();
    }

    private List<Map<String, @Nullable Object>> fees(PortalStyle style) {
        if (accepted.feeDue() == 0) {
            return List.of();
        }
        return List.of(new Fields()
                .put("MaPhiLePhi", "LP01")
                .put("TenPhiLePhi", "Phí, lệ phí")
                .put("HinhThucThu", style.code(1))
                .put("Gia", style.amount(accepted.feeDue()))
                .put("LoaiPhiLePhi", style.code(1))
                .map());
    }

    private List<Map<String, @Nullable Object>> supplements(PortalStyle style) {
        List<Map<String, @Nullable Object>> asked = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).step() == Step.SUPPLEMENT_REQUESTED) {
                boolean answered = i + 1 < steps.size() && steps.get(i + 1).step() == Step.SUPPLEMENTED;
                LocalDateTime came = answered ? steps.get(i + 1).at() : null;
                asked.add(new Fields()
                        .put("HoSoBoSungId", asked.size() + 1)
                        .put("NgayBoSung", style.date(steps.get(i).at()))
                        .put("NgayTiepNhanBoSung", style.date(came))
                        .put("TrangThaiBoSung", style.code(answered ? 2 : 1))
                        .put("NgayHenTraTruoc", style.date(dueAt))
                        .put("NgayHenTraMoi", style.date(came == null ? null : newDue(came)))
                        .map());
            }
        }
        return asked;
    }

    /** The due date that was set when that supplement came. */
    private @Nullable LocalDateTime newDue(LocalDateTime came) {
        return supplements.stream()
                .filter(it -> !it.recordedAt().isBefore(came) && it.recordedAt().isBefore(came.plusMinutes(10)))
                .map(Fact.Rescheduled::dueAt)
                .findFirst()
                .orElse(null);
    }

    private List<Map<String, @Nullable Object>> results(String code) {
        if (!electronic) {
            return List.of();
        }
        return List.of(new Fields()
                .put("TenGiayTo", "Kết quả giải quyết")
                .put("MaGiayToKetQua", "KQ01")
                .put("DuongDanTepTinKetQua", "ketqua/" + code)
                .map());
    }
}
