/** The HTTP side of the state of the figures. */
@NullMarked
package vn.motcua.report.status.web;

import org.jspecify.annotations.NullMarked;
