/** Reads what production is made of: the compose file and the Dockerfile. */
@NullMarked
package vn.motcua.system.compose;

import org.jspecify.annotations.NullMarked;
