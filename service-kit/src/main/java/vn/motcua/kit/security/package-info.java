/** The door: who calls, checked by every service itself; closed unless opened. */
@NullMarked
package vn.motcua.kit.security;

import org.jspecify.annotations.NullMarked;
