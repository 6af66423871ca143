/** Topics, their settings, and the partition of a unit. */
@NullMarked
package vn.motcua.kit.kafka;

import org.jspecify.annotations.NullMarked;
