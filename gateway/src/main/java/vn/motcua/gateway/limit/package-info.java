/** Bounds what comes from one address: failed logins, and calls that need no credential. */
@NullMarked
package vn.motcua.gateway.limit;

import org.jspecify.annotations.NullMarked;
