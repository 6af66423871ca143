/** Browser sessions: a token exchanged for a cookie, and the cookie turned back into a token for the services. */
@NullMarked
package vn.motcua.gateway.session;

import org.jspecify.annotations.NullMarked;
