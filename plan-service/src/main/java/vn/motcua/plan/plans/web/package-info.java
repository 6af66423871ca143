/** Plans over HTTP (contract, section 8). */
@NullMarked
package vn.motcua.plan.plans.web;

import org.jspecify.annotations.NullMarked;
