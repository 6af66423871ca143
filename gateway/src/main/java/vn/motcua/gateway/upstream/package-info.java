/** The services behind the gateway: where they are and how they are called. */
@NullMarked
package vn.motcua.gateway.upstream;

import org.jspecify.annotations.NullMarked;
