/** Wards confirm their figures before the period is closed above them (xác nhận số liệu). */
@NullMarked
package vn.motcua.report.confirm;

import org.jspecify.annotations.NullMarked;
