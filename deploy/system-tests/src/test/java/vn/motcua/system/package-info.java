/** Starts the whole system as a user would, and asks it over HTTP. */
@NullMarked
package vn.motcua.system;

import org.jspecify.annotations.NullMarked;
