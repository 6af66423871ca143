/** The list of refusals over HTTP. */
@NullMarked
package vn.motcua.indicator.rejections.web;

import org.jspecify.annotations.NullMarked;
