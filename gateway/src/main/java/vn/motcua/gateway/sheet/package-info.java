/** Tables of the dashboard as workbooks to take away. */
@NullMarked
package vn.motcua.gateway.sheet;

import org.jspecify.annotations.NullMarked;
