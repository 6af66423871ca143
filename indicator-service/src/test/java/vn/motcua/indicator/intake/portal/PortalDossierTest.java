package vn.motcua.indicator.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contracts.event.EventType;
import vn.motcua.indicator.intake.FixedReference;

/** What one dossier of the portal states, sentence by sentence. */
class PortalDossierTest {

    @Test
    void anAcceptedDossierNamesUnitProcedureSectorAndDates() {
        assertThat(Portal.dossier("").data(EventType.ACCEPTED))
                .isEqualTo("{'acceptedAt':'2026-01-05T09:00:00+07:00','channel':'COUNTER',"
                        + "'dueAt':'2026-01-09T17:00:00+07:00','dueSetAt':'2026-01-05T09:00:00+07:00','feeDue':0,"
                        + "'procedure':'1.004222','resultDocument':true,'sector':'TP-HT','unit':'11911'}");
    }

    @Test
    void withoutNgayTiepNhanThereIsNoAcceptanceButWhatElseIsStated() {
        assertThat(Portal.synchronize(
                                "{'MaHoSo':'" + Portal.CODE
                                        + "','NgayTiepNhan':'','NgayTra':'20260106080000','TrangThaiHoSo':10,'DanhSachLePhi':[{'Gia':1}]}")
                        .types())
                .containsExactly("result", "timeline");
    }

    @ParameterizedTest
    @CsvSource({"1,COUNTER", "2,ONLINE", "3,POSTAL", "'',COUNTER", "null,COUNTER", "2.0,ONLINE", "true,COUNTER"})
    void theChannelIsKenhThucHienAndCounterWhereItIsEmpty(String code, String channel) {
        String value = code.isEmpty() ? "''" : code;
        assertThat(Portal.dossier("'KenhThucHien':" + value)
                        .node(EventType.ACCEPTED)
                        .get("channel")
                        .stringValue())
                .isEqualTo(channel);
    }

    @Test
    void aSupplementWithBothDatesMovesTheDueDate() {
        assertThat(
                        due(
                                "{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'20260108080000','NgayHenTraMoi':'20260115170000'}"))
                .isEqualTo("2026-01-15T17:00:00+07:00 set 2026-01-08T08:00:00+07:00");
    }

    @Test
    void ofTwoDueDatesTheLaterCounts() {
        assertThat(
                        due(
                                "{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'20260108080000','NgayHenTraMoi':'20260108170000'}"))
                .isEqualTo("2026-01-09T17:00:00+07:00 set 2026-01-08T08:00:00+07:00");
    }

    @Test
    void aSupplementThatLacksADateMovesNothing() {
        assertThat(due("{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'','NgayHenTraMoi':'20260115170000'},"
                        + "{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'20260108080000','NgayHenTraMoi':null}"))
                .isEqualTo("2026-01-09T17:00:00+07:00 set 2026-01-05T09:00:00+07:00");
    }

    @Test
    void theLatestNgayBoSungCountsAnEmptyOneIsTheEarliest() {
        assertThat(
                        due(
                                "{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'20260108080000','NgayHenTraMoi':'20260120170000'},"
                                        + "{'NgayBoSung':'20260106080000','NgayTiepNhanBoSung':'20260109080000','NgayHenTraMoi':'20260121170000'},"
                                        + "{'NgayBoSung':'','NgayTiepNhanBoSung':'20260110080000','NgayHenTraMoi':'20260122170000'}"))
                .isEqualTo("2026-01-20T17:00:00+07:00 set 2026-01-08T08:00:00+07:00");
    }

    @Test
    void ofEqualSupplementsTheLastInTheListCounts() {
        assertThat(
                        due(
                                "{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'20260108080000','NgayHenTraMoi':'20260120170000'},"
                                        + "{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'20260109080000','NgayHenTraMoi':'20260119170000'}"))
                .isEqualTo("2026-01-19T17:00:00+07:00 set 2026-01-09T08:00:00+07:00");
        assertThat(due("{'NgayTiepNhanBoSung':'20260108080000','NgayHenTraMoi':'20260120170000'},"
                        + "{'NgayTiepNhanBoSung':'20260109080000','NgayHenTraMoi':'20260119170000'}"))
                .isEqualTo("2026-01-19T17:00:00+07:00 set 2026-01-09T08:00:00+07:00");
    }

    @Test
    void anEmptyNgayHenTraGivesWayToNgayHenTraMoi() {
        Portal.Sent sent = Portal.synchronize("{'MaHoSo':'" + Portal.CODE
                + "','MaTTHC':'P','NgayTiepNhan':'20260105090000','NgayHenTra':'','DanhSachHoSoBoSung':["
                + "{'NgayTiepNhanBoSung':'20260108080000','NgayHenTraMoi':'20260115170000'}]}");
        assertThat(sent.node(EventType.ACCEPTED).get("dueAt").stringValue()).isEqualTo("2026-01-15T17:00:00+07:00");
    }

    @Test
    void withoutAnyDueDateThereIsNone() {
        Portal.Sent sent = Portal.synchronize(
                "{'MaHoSo':'" + Portal.CODE + "','MaTTHC':'P','NgayTiepNhan':'20260105090000','NgayHenTra':''}");
        assertThat(sent.node(EventType.ACCEPTED).get("dueAt").isNull()).isTrue();
        assertThat(sent.node(EventType.ACCEPTED).get("sector").isNull()).isTrue();
    }

    @Test
    void theCatalogueSaysWhetherTheResultIsADocument() {
        Portal.Sent sent = Portal.synchronize("{'MaHoSo':'" + Portal.CODE + "','MaTTHC':'" + FixedReference.NO_DOCUMENT
                + "','NgayTiepNhan':'20260105090000'}");
        assertThat(sent.node(EventType.ACCEPTED).get("resultDocument").booleanValue())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0,CASH,true", "1,ONLINE,false", "2,ONLINE,false", "'',CASH,true"})
    void aFeeMakesAPaymentByTheWayItCanBePaid(String payable, String method, boolean refunded) {
        assertThat(Portal.dossier("'DuocThanhToanTrucTuyen':'" + payable
                                + "','DanhSachLePhi':[{'Gia':'15000'},{'Gia':5000.0},{'Gia':''}]")
                        .data(EventType.PAID))
                .isEqualTo("{'amount':20000,'method':'" + method
                        + "','paidAt':'2026-01-05T09:00:00+07:00','payment':'portal','refunded':" + refunded + "}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'NgayKetThucXuLy':'20260106080000'", "'NgayTra':'20260106080000'"})
    void cashIsKnownToBePaidOnceTheDossierHasEnded(String end) {
        assertThat(Portal.dossier("'DanhSachLePhi':[{'Gia':1}]," + end)
                        .node(EventType.PAID)
                        .get("refunded")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void withoutAFeeThereIsNoPayment() {
        assertThat(Portal.dossier("'DanhSachLePhi':[{'Gia':0}],'DuocThanhToanTrucTuyen':1")
                        .types())
                .containsExactly("accepted", "timeline");
    }

    @Test
    void componentsAreCountedUnlessTheyAreDeleted() {
        assertThat(Portal.dossier("'TaiLieuNop':["
                                + "{'IsDeleted':'0','DuocSoHoa':'1','DuocTaiSuDung':'1','DuocLayTuKhoDMQG':1},"
                                + "{'IsDeleted':'False','DuocSoHoa':'','DuongDanTaiTepTin':'f','DuocTaiSuDung':2},"
                                + "{'IsDeleted':null,'DuocSoHoa':'','DuongDanTaiTepTin':''},"
                                + "{'DuocSoHoa':0,'DuongDanTaiTepTin':'f'},"
                                + "{'IsDeleted':'TRUE','DuocSoHoa':'1'},{'IsDeleted':true},{'IsDeleted':1.0}]")
                        .data(EventType.SCANNED))
                .isEqualTo("{'components':4,'digitized':2,'fromNationalStore':1,'reused':2}");
    }

    @Test
    void withoutComponentsTheFlagOfTheDossierCounts() {
        assertThat(Portal.dossier("'TaiLieuNop':[],'HoSoCoThanhPhanSoHoa':'1'").data(EventType.SCANNED))
                .isEqualTo("{'components':1,'digitized':1,'fromNationalStore':0,'reused':0}");
        assertThat(Portal.dossier("'TaiLieuNop':[{'IsDeleted':1}],'HoSoCoThanhPhanSoHoa':true")
                        .data(EventType.SCANNED))
                .isEqualTo("{'components':1,'digitized':1,'fromNationalStore':0,'reused':0}");
        assertThat(Portal.dossier("'TaiLieuNop':null,'HoSoCoThanhPhanSoHoa':'0'")
                        .types())
                .containsExactly("accepted", "timeline");
    }

    @Test
    void theResultIsElectronicWithTheLinkOfAFile() {
        assertThat(Portal.dossier(
                                "'NgayTra':'20260106080000','DanhSachGiayToKetQua':[{'TenGiayTo':'x'},{'DuongDanTepTinKetQua':'r'}]")
                        .data(EventType.RESULT))
                .isEqualTo("{'electronic':true}");
        assertThat(Portal.dossier(
                                "'NgayKetThucXuLy':'20260106080000','DanhSachGiayToKetQua':[{'DuongDanTepTinKetQua':' '}]")
                        .data(EventType.RESULT))
                .isEqualTo("{'electronic':false}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "9;K;;;COMPLETED@06",
                "9;K;T;;COMPLETED@06",
                "9;;T;;RETURNED@07",
                "10;K;T;;COMPLETED@06 RETURNED@07",
                "10;;T;;RETURNED@07",
                "3;K;T;C;REFUSED@08",
                "7;K;;C;WITHDRAWN@06",
                "7;;;C;WITHDRAWN@08",
                "8;K;;C;STOPPED@06",
                "8;;;C;STOPPED@08",
                "8;;;;''",
                "4;K;T;C;''",
                "'';K;T;C;''"
            })
    void theTimelineEndsAsTheStatusSays(String status, String finished, String returned, String refused, String steps) {
        Portal.Sent sent = Portal.dossier("'TrangThaiHoSo':'" + status + "'"
                + (finished == null ? "" : ",'NgayKetThucXuLy':'20260106080000'")
                + (returned == null ? "" : ",'NgayTra':'20260107080000'")
                + (refused == null ? "" : ",'NgayTuChoi':'20260108080000'"));
        assertThat(steps(sent)).isEqualTo(steps);
    }

    @Test
    void everySupplementIsInTheTimelineWithTheDatesItHas() {
        assertThat(
                        steps(
                                Portal.dossier(
                                        "'DanhSachHoSoBoSung':[{'NgayBoSung':'20260106080000'},"
                                                + "{'NgayBoSung':'20260107080000','NgayTiepNhanBoSung':'20260108080000'},{'NgayTiepNhanBoSung':'20260109080000'}]")))
                .isEqualTo("SUPPLEMENT_REQUESTED@06 SUPPLEMENT_REQUESTED@07 SUPPLEMENTED@08 SUPPLEMENTED@09");
    }

    private static String steps(Portal.Sent sent) {
        StringBuilder steps = new StringBuilder();
        sent.node(EventType.TIMELINE)
                .get("steps")
                .forEach(step -> steps.append(' ')
                        .append(step.get("step").stringValue())
                        .append('@')
                        .append(step.get("at").stringValue(), 8, 10));
        return steps.toString().strip();
    }

    private static String due(String supplements) {
        var accepted =
                Portal.dossier("'DanhSachHoSoBoSung':[" + supplements + "]").node(EventType.ACCEPTED);
        return accepted.get("dueAt").stringValue() + " set "
                + accepted.get("dueSetAt").stringValue();
    }
}
