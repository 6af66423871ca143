/** Closed reports as documents that people hand in: the same numbers as the interface shows. */
@NullMarked
package vn.motcua.report.documents;

import org.jspecify.annotations.NullMarked;
