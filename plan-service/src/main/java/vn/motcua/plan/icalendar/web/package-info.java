/** The iCalendar feed over HTTP. */
@NullMarked
package vn.motcua.plan.icalendar.web;

import org.jspecify.annotations.NullMarked;
