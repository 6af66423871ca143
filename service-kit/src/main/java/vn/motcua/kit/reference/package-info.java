/** Units, procedures and calendar as the compacted reference topic spreads them. */
@NullMarked
package vn.motcua.kit.reference;

import org.jspecify.annotations.NullMarked;
