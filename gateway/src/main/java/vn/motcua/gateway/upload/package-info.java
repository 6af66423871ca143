/** Bodies on their way through: streamed, never parsed, never longer than the limit. */
@NullMarked
package vn.motcua.gateway.upload;

import org.jspecify.annotations.NullMarked;
