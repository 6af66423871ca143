package vn.motcua.contracts.event;

/** What statements are about: a dossier, a feedback or a declared figure of one unit, whatever system sent it. */
public record Subject(String unit, SubjectKind kind, String code) {}
