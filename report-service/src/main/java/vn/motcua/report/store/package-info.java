/** What all of the service's documents in MongoDB need: guarded writes, and to notice when the server was gone. */
@NullMarked
package vn.motcua.report.store;

import org.jspecify.annotations.NullMarked;
