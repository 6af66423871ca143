/** Writes tables as files. */
@NullMarked
package vn.motcua.report.documents.file;

import org.jspecify.annotations.NullMarked;
