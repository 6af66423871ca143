/** The way from an address under {@code /api} to the service that owns the answer, and what is said when it is down. */
@NullMarked
package vn.motcua.gateway.route;

import org.jspecify.annotations.NullMarked;
