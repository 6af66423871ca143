package vn.motcua.report.documents;

import java.util.List;

/**
 * The foot of an official document.
 *
 * @param recipientsTitle Nơi nhận
 * @param recipients who gets it
 * @param authority by whose authority and in which office it is signed (thể thức đề ký, chức vụ)
 */
public record Signature(String recipientsTitle, List<String> recipients, List<String> authority) {}
