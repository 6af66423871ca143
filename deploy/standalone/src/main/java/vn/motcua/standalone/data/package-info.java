/** The data directory: who owns it, its token, its ports, and the record of the running system. */
@NullMarked
package vn.motcua.standalone.data;

import org.jspecify.annotations.NullMarked;
