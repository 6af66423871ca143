package vn.motcua.contracts.event;

/** Why a dossier is late (nguyên nhân trễ hạn). */
public enum LatenessCause {
    /** Nguyên nhân chủ quan: the only one that does not excuse. */
    SUBJECTIVE,
    /** Lỗi hệ thống. */
    SYSTEM_FAULT,
    /** Gián đoạn đường truyền. */
    NETWORK_OUTAGE,
    /** Thiên tai. */
    NATURAL_DISASTER,
    /** Sự kiện bất khả kháng. */
    FORCE_MAJEURE,
    /** Do cơ quan khác. */
    OTHER_AGENCY;

    /** True for an objective cause (nguyên nhân khách quan). */
    public boolean excuses() {
        return this != SUBJECTIVE;
    }
}
