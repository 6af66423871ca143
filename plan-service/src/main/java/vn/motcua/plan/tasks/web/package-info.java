/** Lists of tasks over HTTP. */
@NullMarked
package vn.motcua.plan.tasks.web;

import org.jspecify.annotations.NullMarked;
