/** Traces that go on through Kafka, by the W3C header {@code traceparent}; they cost nothing where nothing is sampled. */
@NullMarked
package vn.motcua.kit.tracing;

import org.jspecify.annotations.NullMarked;
