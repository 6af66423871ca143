/** Issues in MongoDB. */
@NullMarked
package vn.motcua.plan.cascade.mongo;

import org.jspecify.annotations.NullMarked;
