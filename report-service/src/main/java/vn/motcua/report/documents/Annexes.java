package vn.motcua.report.documents;

/**
 * What stands above each annex (phụ lục).
 *
 * @param name what an annex is called, before its number
 * @param note to which document it belongs (thông tin chỉ dẫn kèm theo văn bản)
 */
public record Annexes(String name, String note) {}
