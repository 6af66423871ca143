package vn.motcua.indicator.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.motcua.contracts.event.EventType;
import vn.motcua.indicator.intake.FixedReference;
import vn.motcua.indicator.intake.Verdict;

/** Items of the portal: whose they are, how they are named and timed, and when they are refused. */
class PortalItemTest {

    @Test
    void anEventNamesUnitDossierAndTheMomentOfTheRequest() {
        var event = Portal.dossier("").events().getFirst();

        assertThat(event.get("source").stringValue()).isEqualTo("/units/11911/national-portal");
        assertThat(event.get("subject").stringValue()).isEqualTo(Portal.CODE);
        assertThat(event.get("time").stringValue()).isEqualTo("2026-02-01T10:00:00+07:00");
        assertThat(event.get("specversion").stringValue()).isEqualTo("1.0");
    }

    @Test
    void eachItemIsStatedAMicrosecondAfterTheOneBeforeIt() {
        String item = "{'MaHoSo':'" + Portal.CODE + "'}";
        assertThat(Portal.synchronize(item + ",{'MaHoSo':''}," + item).events())
                .extracting(event -> event.get("time").stringValue())
                .containsExactly("2026-02-01T10:00:00+07:00", "2026-02-01T10:00:00.000002+07:00");
    }

    @Test
    void theSameStatementHasTheSameIdAndAnotherOneAnother() {
        String id = id(Portal.dossier(""));

        assertThat(id(Portal.dossier(""))).isEqualTo(id);
        assertThat(id(Portal.dossier("'KenhThucHien':2"))).isNotEqualTo(id);
    }

    @Test
    void theUnitIsTheOneThatTheDossiersCodeCarries() {
        assertThat(source("H24.18-260105-1", FixedReference.WARD)).isEqualTo("/units/11842/national-portal");
        assertThat(source("11842-260105-1", FixedReference.WARD)).isEqualTo("/units/11842/national-portal");
    }

    @Test
    void elseTheUnitIsTheOneInMadonvi() {
        assertThat(source("X99-260105-1", FixedReference.OTHER_ALIAS)).isEqualTo("/units/11842/national-portal");
        assertThat(source("2601050001", "11842")).isEqualTo("/units/11842/national-portal");
    }

    @Test
    void anItemOfNoKnownUnitIsRefused() {
        Portal.Sent sent = Portal.send(
                "{'madonvi':'unknown','service':'DongBoHoSoMC','data':[{'MaHoSo':'999.99.99.H99-260106-0003'}]}");

        assertThat(sent.refusal().field()).isEqualTo("MaHoSo");
        assertThat(sent.verdicts().getFirst())
                .isInstanceOfSatisfying(
                        Verdict.Refused.class,
                        refused -> assertThat(refused.item().subject()).isEqualTo("999.99.99.H99-260106-0003"));
    }

    @Test
    void unitsAreLookedForOnceMoreButOncePerRequest() {
        FixedReference reference = new FixedReference().withLate("99001");
        Portal.Sent sent = Portal.send(
                "{'service':'DongBoHoSoMC','data':[{'MaHoSo':'99001-1'},{'MaHoSo':'99002-1'},{'MaHoSo':'99003-1'}]}",
                reference);

        assertThat(sent.verdicts().getFirst()).isInstanceOf(Verdict.Taken.class);
        assertThat(reference.looks()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'MaTTHC':'';MaTTHC",
                "'NgayTiepNhan':'2026-01-05';NgayTiepNhan",
                "'NgayTiepNhan':'20260231090000';NgayTiepNhan",
                "'NgayTiepNhan':'20260105250000';NgayTiepNhan",
                "'NgayTiepNhan':20260105;NgayTiepNhan",
                "'NgayTiepNhan':'19991231235959';NgayTiepNhan",
                "'NgayTiepNhan':'20260203100001';NgayTiepNhan",
                "'NgayHenTra':{};NgayHenTra",
                "'NgayTra':'hôm qua';NgayTra",
                "'KenhThucHien':4;KenhThucHien",
                "'KenhThucHien':'1.5';KenhThucHien",
                "'TrangThaiHoSo':11;TrangThaiHoSo",
                "'TrangThaiHoSo':'0';TrangThaiHoSo",
                "'TrangThaiHoSo':-1;TrangThaiHoSo",
                "'DuocThanhToanTrucTuyen':3;DuocThanhToanTrucTuyen",
                "'HoSoCoThanhPhanSoHoa':'có';HoSoCoThanhPhanSoHoa",
                "'TaiLieuNop':[{},{'DuocSoHoa':'x'}];TaiLieuNop[1].DuocSoHoa",
                "'TaiLieuNop':[{'IsDeleted':2}];TaiLieuNop[0].IsDeleted",
                "'TaiLieuNop':[{'DuocTaiSuDung':3}];TaiLieuNop[0].DuocTaiSuDung",
                "'TaiLieuNop':[{'DuocLayTuKhoDMQG':2}];TaiLieuNop[0].DuocLayTuKhoDMQG",
                "'TaiLieuNop':[7];TaiLieuNop[0]",
                "'TaiLieuNop':{};TaiLieuNop",
                "'DanhSachLePhi':[{'Gia':'15.000'}];DanhSachLePhi[0].Gia",
                "'DanhSachLePhi':[{'Gia':-1}];DanhSachLePhi[0].Gia",
                "'DanhSachLePhi':[{'Gia':0.5}];DanhSachLePhi[0].Gia",
                "'DanhSachHoSoBoSung':[{'NgayBoSung':'x'}];DanhSachHoSoBoSung[0].NgayBoSung",
                "'DanhSachHoSoBoSung':[{'NgayBoSung':'19980101000000'}];DanhSachHoSoBoSung[0].NgayBoSung",
                "'DanhSachGiayToKetQua':[{'DuongDanTepTinKetQua':[]}];DanhSachGiayToKetQua[0].DuongDanTepTinKetQua",
                "'MaLinhVuc':{'a':1};MaLinhVuc"
            },
            quoteCharacter = '`')
    void aValueThatCanNotBeReadRefusesItsItemAndNamesTheField(String fields, String field) {
        assertThat(Portal.dossier(fields).refusal().field()).isEqualTo(field);
    }

    @Test
    void oneRefusedItemDoesNotHoldBackTheOthers() {
        String item = "{'MaHoSo':'" + Portal.CODE + "'}";
        Portal.Sent sent = Portal.synchronize(item + ",7,{'MaHoSo':' '}," + item);

        assertThat(sent.verdicts())
                .extracting(Verdict.Taken.class::isInstance)
                .containsExactly(true, false, false, true);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'isUpdating':{'a':1}",
                "'DonViXuLy':[[]]",
                "'NgayNopHoSo':'never'",
                "'ChuHoSo':{'Ten':'Nguyễn Văn A'}",
                "'SoDienThoai':0912345678.5e3"
            })
    void whatIsNotUsedIsNotRead(String fields) {
        assertThat(Portal.dossier(fields.replace("0912345678.5e3", "912345678.5e3"))
                        .types())
                .containsExactly("accepted", "timeline");
    }

    @Test
    void aDueDateMayLieAheadAndAFactADay() {
        assertThat(Portal.dossier("'NgayHenTra':'20360105090000','NgayTiepNhan':'20260202100000'")
                        .types())
                .contains("accepted");
    }

    @Test
    void valuesMayComeAsNumbersWordsAndWithSpaces() {
        Portal.Sent sent = Portal.dossier(
                "'TrangThaiHoSo':' 9.0 ','NgayKetThucXuLy':20260106080000.0,'DuocThanhToanTrucTuyen':'TRUE','DanhSachLePhi':[{'Gia':true}]");

        assertThat(sent.node(EventType.PAID).get("method").stringValue()).isEqualTo("ONLINE");
        assertThat(sent.node(EventType.PAID).get("amount").longValue()).isEqualTo(1);
        assertThat(sent.node(EventType.TIMELINE).get("steps").size()).isEqualTo(1);
    }

    @Test
    void emptyListsMayBeNullOrEmptyText() {
        assertThat(Portal.send("{'service':'DongBoHoSoMC','data':null}").verdicts())
                .isEmpty();
        assertThat(Portal.dossier("'TaiLieuNop':'','DanhSachLePhi':null").types())
                .containsExactly("accepted", "timeline");
    }

    @Test
    void aBodyThatIsNoMessageSaysWhatIsKnown() {
        assertThat(Portal.read("{'service':'XoaHoSo','data':[]}"))
                .isInstanceOfSatisfying(PortalReader.Unusable.class, unusable -> {
                    assertThat(unusable.reason().field()).isEqualTo("service");
                    assertThat(unusable.reason().arguments()).containsExactly("DongBoHoSoMC, CapNhatTienDoHoSoMC");
                });
        assertThat(Portal.read("[]")).isInstanceOf(PortalReader.Unusable.class);
        assertThat(Portal.read("{'service':'DongBoHoSoMC','data':{}}")).isInstanceOf(PortalReader.Unusable.class);
        assertThat(Portal.read("{'service':'DongBoHoSoMC'} x".replace(" x", "{}")))
                .isInstanceOf(PortalReader.Unusable.class);
    }

    private static String id(Portal.Sent sent) {
        return sent.events().getFirst().get("id").stringValue();
    }

    private static String source(String code, String unit) {
        return Portal.send("{'madonvi':'" + unit + "','service':'DongBoHoSoMC','data':[{'MaHoSo':'" + code + "'}]}")
                .events()
                .getFirst()
                .get("source")
                .stringValue();
    }
}
