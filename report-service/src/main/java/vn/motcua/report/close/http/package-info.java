/** Asks the intake for cuts. */
@NullMarked
package vn.motcua.report.close.http;

import org.jspecify.annotations.NullMarked;
