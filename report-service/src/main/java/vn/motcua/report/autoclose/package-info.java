/** Closes periods by themselves, by the reporting calendars of plans (chốt số liệu tự động). */
@NullMarked
package vn.motcua.report.autoclose;

import org.jspecify.annotations.NullMarked;
