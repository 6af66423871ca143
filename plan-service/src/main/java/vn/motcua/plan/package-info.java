/** The service of plans (kế hoạch), and of the reference data that all services share. */
@NullMarked
package vn.motcua.plan;

import org.jspecify.annotations.NullMarked;
