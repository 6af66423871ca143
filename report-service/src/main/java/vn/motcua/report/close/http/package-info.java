/** Asks the intake for cuts and the plan-service for tasks. */
@NullMarked
package vn.motcua.report.close.http;

import org.jspecify.annotations.NullMarked;
