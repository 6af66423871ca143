/** A broker in a process of its own, and topics on it. */
@NullMarked
package vn.motcua.bench.kafka;

import org.jspecify.annotations.NullMarked;
