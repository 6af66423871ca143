/** Whether what the service stands on can be reached. */
@NullMarked
package vn.motcua.plan.health;

import org.jspecify.annotations.NullMarked;
