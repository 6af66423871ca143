/** What happens in a ward's one-stop office (bộ phận một cửa): dossiers, feedback and declared figures, day by day. */
@NullMarked
package vn.motcua.simulator.office;

import org.jspecify.annotations.NullMarked;
