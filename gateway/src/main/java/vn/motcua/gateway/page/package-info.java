/** The dashboard (trang tổng hợp) as static files, with the headers that keep a browser safe. */
@NullMarked
package vn.motcua.gateway.page;

import org.jspecify.annotations.NullMarked;
