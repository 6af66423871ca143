/** From superior to ward: which targets hold for a unit and who set them, which wards have plans, and issuing to them. */
@NullMarked
package vn.motcua.plan.cascade;

import org.jspecify.annotations.NullMarked;
