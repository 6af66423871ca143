/** Sending to a running system so that nothing is lost while services restart. */
@NullMarked
package vn.motcua.simulator.send;

import org.jspecify.annotations.NullMarked;
