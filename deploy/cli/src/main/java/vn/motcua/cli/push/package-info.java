/** Sends files of events to a running system and says what was refused, where and why. */
@NullMarked
package vn.motcua.cli.push;

import org.jspecify.annotations.NullMarked;
