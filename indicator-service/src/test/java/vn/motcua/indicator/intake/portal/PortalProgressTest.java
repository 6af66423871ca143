package vn.motcua.indicator.intake.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.motcua.contracts.event.EventType;

/** What a progress entry of the portal states. */
class PortalProgressTest {

    @ParameterizedTest
    @CsvSource({
        "4,IN_PROGRESS",
        "5,SUPPLEMENT_REQUESTED",
        "6,PAYMENT_REQUESTED",
        "7,WITHDRAWN",
        "8,STOPPED",
        "9,COMPLETED",
        "10,RETURNED",
        "3,REFUSED"
    })
    void anEntryIsAStepAtThoiDiemXuLy(String status, String step) {
        assertThat(Portal.progress("'ThoiDiemXuLy':'20260107150000','TrangThai':'" + status + "','NguoiXuLy':'x'")
                        .data(EventType.PROGRESSED))
                .isEqualTo("{'at':'2026-01-07T15:00:00+07:00','step':'" + step + "'}");
    }

    @ParameterizedTest
    @CsvSource({"1", "2", "null", "''"})
    void registeringAndAcceptingMakeNoStepAndNeedNoDate(String status) {
        Portal.Sent sent = Portal.progress("'ThoiDiemXuLy':'','TrangThai':" + (status.isEmpty() ? "''" : status));

        assertThat(sent.events()).isEmpty();
        assertThat(sent.verdicts()).hasSize(1);
    }

    @Test
    void aStepWithoutDateIsRefused() {
        assertThat(Portal.progress("'ThoiDiemXuLy':null,'TrangThai':9")
                        .refusal()
                        .field())
                .isEqualTo("ThoiDiemXuLy");
    }

    @Test
    void aStatusOutsideTheListIsRefused() {
        assertThat(Portal.progress("'ThoiDiemXuLy':'20260107150000','TrangThai':11")
                        .refusal()
                        .field())
                .isEqualTo("TrangThai");
    }

    @Test
    void aStepMoreThanADayAheadIsRefused() {
        assertThat(Portal.progress("'ThoiDiemXuLy':'20260203150000','TrangThai':9")
                        .refusal()
                        .field())
                .isEqualTo("ThoiDiemXuLy");
    }
}
