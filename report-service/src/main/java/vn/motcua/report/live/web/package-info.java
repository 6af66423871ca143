/** Server-sent events of changes. */
@NullMarked
package vn.motcua.report.live.web;

import org.jspecify.annotations.NullMarked;
