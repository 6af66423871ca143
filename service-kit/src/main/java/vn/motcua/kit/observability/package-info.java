/** What every service tells of itself: metrics, health of its listeners, traces. */
@NullMarked
package vn.motcua.kit.observability;

import org.jspecify.annotations.NullMarked;
