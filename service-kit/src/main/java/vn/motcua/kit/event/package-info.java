/** Events' JSON read into facets, with refusals that name the field. */
@NullMarked
package vn.motcua.kit.event;

import org.jspecify.annotations.NullMarked;
