/** Services as child processes: what to start, how to start it fast, when it is ready, and again when it crashes. */
@NullMarked
package vn.motcua.standalone.service;

import org.jspecify.annotations.NullMarked;
