package vn.motcua.contracts.event;

/** One event as the fold sees it: a facet of a subject, and the version that decides whether it wins. */
public record Statement(Subject subject, Version version, Facet facet) {}
