/** The deadlines of a unit as an iCalendar feed (RFC 5545) that calendar programs subscribe to. */
@NullMarked
package vn.motcua.plan.icalendar;

import org.jspecify.annotations.NullMarked;
