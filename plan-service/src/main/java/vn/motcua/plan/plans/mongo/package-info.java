/** Plans in MongoDB, each one document with the notice of what others have not heard of. */
@NullMarked
package vn.motcua.plan.plans.mongo;

import org.jspecify.annotations.NullMarked;
