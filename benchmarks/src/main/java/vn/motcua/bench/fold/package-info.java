/** The fold from an empty state to committed cells, beside a bare Kafka Streams processor and a raw drain. */
@NullMarked
package vn.motcua.bench.fold;

import org.jspecify.annotations.NullMarked;
