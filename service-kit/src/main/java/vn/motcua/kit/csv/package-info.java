/** Tables as comma-separated values that spreadsheets open as they are. */
@NullMarked
package vn.motcua.kit.csv;

import org.jspecify.annotations.NullMarked;
