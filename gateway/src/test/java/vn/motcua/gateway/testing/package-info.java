/** What the tests stand on: services that answer over real HTTP, and the gateway in front of them. */
@NullMarked
package vn.motcua.gateway.testing;

import org.jspecify.annotations.NullMarked;
