/** How ward software tells it: CloudEvents, or the messages of the national portal (contract, section 2). */
@NullMarked
package vn.motcua.simulator.wire;

import org.jspecify.annotations.NullMarked;
