/** What all interfaces of the service answer alike. */
@NullMarked
package vn.motcua.plan.web;

import org.jspecify.annotations.NullMarked;
