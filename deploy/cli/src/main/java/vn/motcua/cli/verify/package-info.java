/** The command {@code verify}: has a closed report recomputed and checks its hash on this machine. */
@NullMarked
package vn.motcua.cli.verify;

import org.jspecify.annotations.NullMarked;
