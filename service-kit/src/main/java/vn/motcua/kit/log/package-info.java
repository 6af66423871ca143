/** Reads the log of events as everyone who folds it must: what a record says, what is held of a subject, who wins. */
@NullMarked
package vn.motcua.kit.log;

import org.jspecify.annotations.NullMarked;
