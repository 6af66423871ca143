/** Answers for errors: RFC 9457 problem details that name the place, Vietnamese first. */
@NullMarked
package vn.motcua.kit.web;

import org.jspecify.annotations.NullMarked;
