/** Canonical JSON. */
@NullMarked
package vn.motcua.kit.json;

import org.jspecify.annotations.NullMarked;
