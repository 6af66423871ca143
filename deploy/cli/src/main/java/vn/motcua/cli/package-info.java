/** The commands that people type: {@code push}, {@code verify} and {@code demo}. */
@NullMarked
package vn.motcua.cli;

import org.jspecify.annotations.NullMarked;
