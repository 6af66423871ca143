/** Real servers for tests, in this JVM. */
@NullMarked
package vn.motcua.kit.testing;

import org.jspecify.annotations.NullMarked;
