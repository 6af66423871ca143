/** Reference data over HTTP. */
@NullMarked
package vn.motcua.plan.reference.web;

import org.jspecify.annotations.NullMarked;
