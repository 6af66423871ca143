package vn.motcua.contracts.score;

import java.math.BigDecimal;

/** A band of the total (xếp loại): from so many points on it bears the name. */
public record ScoreBand(BigDecimal from, String name) {}
