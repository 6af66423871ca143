/** Units, catalogue and calendar: shipped complete, changed by PUT, spread by the reference topic, which is their store. */
@NullMarked
package vn.motcua.plan.reference;

import org.jspecify.annotations.NullMarked;
