/** Reads the parameters that all questions share, and says of each that is not in order what would be right. */
@NullMarked
package vn.motcua.report.request;

import org.jspecify.annotations.NullMarked;
