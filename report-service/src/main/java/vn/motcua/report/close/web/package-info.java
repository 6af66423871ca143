/** The HTTP side of closed reports. */
@NullMarked
package vn.motcua.report.close.web;

import org.jspecify.annotations.NullMarked;
