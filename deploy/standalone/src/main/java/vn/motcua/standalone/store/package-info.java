/** A MongoDB-protocol server on one file inside this process. */
@NullMarked
package vn.motcua.standalone.store;

import org.jspecify.annotations.NullMarked;
