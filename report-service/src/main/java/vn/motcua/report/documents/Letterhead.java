package vn.motcua.report.documents;

import java.util.List;

/**
 * The head of an official document (thể thức văn bản; Nghị định 30/2020/NĐ-CP).
 *
 * @param superior the body above the issuing one, empty where it is not named
 * @param issuer the issuing body (tên cơ quan ban hành), a line each
 * @param nation quốc hiệu
 * @param motto tiêu ngữ
 * @param number the number, blank for the registry to fill in, and the sign (số, ký hiệu)
 * @param placeAndDate địa danh và thời gian ban hành
 */
public record Letterhead(
        List<String> superior, List<String> issuer, String nation, String motto, String number, String placeAndDate) {}
