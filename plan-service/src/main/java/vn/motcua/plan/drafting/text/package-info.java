/** A document before anybody asks what it means: lines put together, cut into blocks, labels and statements. */
@NullMarked
package vn.motcua.plan.drafting.text;

import org.jspecify.annotations.NullMarked;
