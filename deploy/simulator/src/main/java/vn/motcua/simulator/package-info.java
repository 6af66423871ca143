/** A province of ward systems: the same seed gives the same dossiers, messages and bytes, ward by ward, lazily. */
@NullMarked
package vn.motcua.simulator;

import org.jspecify.annotations.NullMarked;
