/** Answers of the gateway itself when a request gets no further, before any controller sees it. */
@NullMarked
package vn.motcua.gateway.refusal;

import org.jspecify.annotations.NullMarked;
