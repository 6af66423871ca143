/** Documents what a service offers over HTTP: the structure is read from the code, the words from files beside it. */
@NullMarked
package vn.motcua.kit.openapi;

import org.jspecify.annotations.NullMarked;
