/** The state of the whole system in one answer, whatever is down. */
@NullMarked
package vn.motcua.gateway.status;

import org.jspecify.annotations.NullMarked;
