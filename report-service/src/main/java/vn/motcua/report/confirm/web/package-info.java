/** The HTTP side of confirmations. */
@NullMarked
package vn.motcua.report.confirm.web;

import org.jspecify.annotations.NullMarked;
