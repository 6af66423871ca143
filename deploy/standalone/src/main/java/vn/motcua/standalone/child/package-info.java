/** What runs inside a service's own process before the service: it ends the service when the supervisor is gone. JDK only. */
@NullMarked
package vn.motcua.standalone.child;

import org.jspecify.annotations.NullMarked;
