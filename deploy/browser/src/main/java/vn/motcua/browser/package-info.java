/** A headless Chromium for tests, measures and pictures of the dashboard; no driver is needed beside it. */
@NullMarked
package vn.motcua.browser;

import org.jspecify.annotations.NullMarked;
