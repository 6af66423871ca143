/** The pure rule and the state's codec on one typical dossier, by JMH, beside a recomputation from scratch. */
@NullMarked
package vn.motcua.bench.rule;

import org.jspecify.annotations.NullMarked;
