/** What every service does alike, wired by auto-configuration. */
@NullMarked
package vn.motcua.kit;

import org.jspecify.annotations.NullMarked;
