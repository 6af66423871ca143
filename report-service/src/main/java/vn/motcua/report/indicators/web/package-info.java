/** The HTTP side of indicators, measures and scores. */
@NullMarked
package vn.motcua.report.indicators.web;

import org.jspecify.annotations.NullMarked;
