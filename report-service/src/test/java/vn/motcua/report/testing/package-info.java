/** The service with a real broker and store, for tests. */
@NullMarked
package vn.motcua.report.testing;

import org.jspecify.annotations.NullMarked;
