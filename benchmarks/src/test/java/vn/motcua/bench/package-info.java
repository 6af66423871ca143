/** Tests that what is measured is right; never how fast it is. */
@NullMarked
package vn.motcua.bench;

import org.jspecify.annotations.NullMarked;
