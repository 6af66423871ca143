/** A real Kafka broker inside this process, whose log outlives any kind of stop. */
@NullMarked
package vn.motcua.standalone.broker;

import org.jspecify.annotations.NullMarked;
