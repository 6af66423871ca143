/** Aggregates day cells into indicators of units and their superiors, and closes periods into reports. */
@NullMarked
package vn.motcua.report;

import org.jspecify.annotations.NullMarked;
