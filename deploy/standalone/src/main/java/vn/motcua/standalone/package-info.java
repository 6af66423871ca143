/** Runs the whole system on one machine: broker and store in this process, every service as a process of its own. */
@NullMarked
package vn.motcua.standalone;

import org.jspecify.annotations.NullMarked;
