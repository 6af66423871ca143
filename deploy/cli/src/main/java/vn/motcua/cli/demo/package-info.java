/** A whole quarter of a province in a few minutes, from an empty directory to a closed report. */
@NullMarked
package vn.motcua.cli.demo;

import org.jspecify.annotations.NullMarked;
