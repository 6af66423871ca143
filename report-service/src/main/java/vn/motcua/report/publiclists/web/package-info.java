/** The HTTP side of public lists. */
@NullMarked
package vn.motcua.report.publiclists.web;

import org.jspecify.annotations.NullMarked;
