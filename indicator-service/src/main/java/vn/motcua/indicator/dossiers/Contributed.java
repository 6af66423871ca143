package vn.motcua.indicator.dossiers;

import java.util.List;

/**
 * The dossiers behind a figure.
 *
 * @param total how many lines there are
 * @param sum of the contributions of all lines: the figure
 * @param first the first lines in their order, as many as were asked for
 */
record Contributed(long total, long sum, List<ContributionLine> first) {}
