/** What the commands say and how it looks on a terminal, Vietnamese first. */
@NullMarked
package vn.motcua.cli.text;

import org.jspecify.annotations.NullMarked;
