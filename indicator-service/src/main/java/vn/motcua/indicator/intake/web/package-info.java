/** The intake over HTTP: events, the national portal's messages, cuts. */
@NullMarked
package vn.motcua.indicator.intake.web;

import org.jspecify.annotations.NullMarked;
