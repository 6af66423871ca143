/** Servers for tests: real ones where there are any, else those in this JVM; and rules that every service is held to. */
@NullMarked
package vn.motcua.kit.testing;

import org.jspecify.annotations.NullMarked;
