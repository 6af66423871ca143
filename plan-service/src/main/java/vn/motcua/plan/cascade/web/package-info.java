/** Targets, coverage and issuing over HTTP. */
@NullMarked
package vn.motcua.plan.cascade.web;

import org.jspecify.annotations.NullMarked;
