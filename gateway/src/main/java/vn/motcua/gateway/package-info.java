/** The only door: routes to the services, tokens and sessions, circuit breakers, the dashboard. */
@NullMarked
package vn.motcua.gateway;

import org.jspecify.annotations.NullMarked;
