/** Documents that people write, YAML or JSON, read with the line of every value, so that a problem names its place. */
@NullMarked
package vn.motcua.plan.document;

import org.jspecify.annotations.NullMarked;
