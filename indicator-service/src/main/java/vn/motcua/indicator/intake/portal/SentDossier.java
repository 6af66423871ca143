package vn.motcua.indicator.intake.portal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.motcua.contracts.event.Channel;
import vn.motcua.indicator.intake.portal.PortalValues.Moment;

/** One dossier of a {@code DongBoHoSoMC} message, its values read (hồ sơ). */
record SentDossier(
        String procedure,
        String sector,
        Channel channel,
        @Nullable Moment accepted,
        @Nullable Moment due,
        @Nullable Moment finished,
        @Nullable Moment returned,
        @Nullable Moment refused,
        @Nullable PortalStatus status,
        boolean scannedSomething,
        boolean payableOnline,
        List<Component> components,
        long fees,
        List<Supplement> supplements,
        boolean electronicResult) {

    private static final Set<Integer> NO_OR_YES = Set.of(0, 1);
    private static final Set<Integer> NONE_ONE_OR_OTHER = Set.of(0, 1, 2);
    private static final long MOST_FEES = 1_000_000_000_000_000L;

    /** A component of the dossier that is not deleted (tài liệu nộp). */
    record Component(boolean digitized, boolean reused, boolean fromNationalStore) {}

    /** A request for supplements and its answer (hồ sơ bổ sung). */
    record Supplement(
            @Nullable Moment requested,
            @Nullable Moment received,
            @Nullable Moment newDue) {}

    /** Reads a dossier; what is wrong goes to the item's problems. */
    static SentDossier read(PortalValues values) {
        Moment accepted = values.date("NgayTiepNhan");
        String procedure = values.text("MaTTHC");
        if (accepted != null && procedure.isEmpty()) {
            values.report("MaTTHC", "field.required");
        }
        return new SentDossier(
                procedure,
                values.text("MaLinhVuc"),
                channel(values),
                accepted,
                values.date("NgayHenTra"),
                values.date("NgayKetThucXuLy"),
                values.date("NgayTra"),
                values.date("NgayTuChoi"),
                PortalStatus.read(values, "TrangThaiHoSo"),
                is(values, "HoSoCoThanhPhanSoHoa", NO_OR_YES),
                is(values, "DuocThanhToanTrucTuyen", NONE_ONE_OR_OTHER),
                values.list("TaiLieuNop").stream()
                        .map(SentDossier::component)
                        .filter(Objects::nonNull)
                        .toList(),
                fees(values),
                values.list("DanhSachHoSoBoSung").stream()
                        .map(SentDossier::supplement)
                        .toList(),
                values.list("DanhSachGiayToKetQua").stream()
                                .filter(paper -> paper.present("DuongDanTepTinKetQua"))
                                .count()
                        > 0);
    }

    private static Channel channel(PortalValues values) {
        Integer code = values.code("KenhThucHien", Set.of(1, 2, 3));
        return switch (code == null ? 1 : code) {
            case 2 -> Channel.ONLINE;
            case 3 -> Channel.POSTAL;
            default -> Channel.COUNTER;
        };
    }

    private static @Nullable Component component(PortalValues values) {
        boolean deleted = is(values, "IsDeleted", NO_OR_YES);
        Integer digitized = values.code("DuocSoHoa", NO_OR_YES);
        boolean linked = values.present("DuongDanTaiTepTin");
        Component component = new Component(
                digitized == null ? linked : digitized == 1,
                is(values, "DuocTaiSuDung", NONE_ONE_OR_OTHER),
                is(values, "DuocLayTuKhoDMQG", NO_OR_YES));
        return deleted ? null : component;
    }

    private static Supplement supplement(PortalValues values) {
        return new Supplement(
                values.date("NgayBoSung"), values.date("NgayTiepNhanBoSung"), values.date("NgayHenTraMoi"));
    }

    private static long fees(PortalValues values) {
        long sum = 0;
        for (PortalValues fee : values.list("DanhSachLePhi")) {
            sum += fee.money("Gia");
            if (sum > MOST_FEES) {
                values.report("DanhSachLePhi", "portal.money");
                return 0;
            }
        }
        return sum;
    }

    private static boolean is(PortalValues values, String field, Set<Integer> known) {
        Integer code = values.code(field, known);
        return code != null && code > 0;
    }
}
