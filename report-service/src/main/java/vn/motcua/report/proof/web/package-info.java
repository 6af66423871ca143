/** The HTTP side of proofs. */
@NullMarked
package vn.motcua.report.proof.web;

import org.jspecify.annotations.NullMarked;
