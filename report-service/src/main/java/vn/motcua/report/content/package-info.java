/** What a report holds beside its forms and indicators: lateness, score, ranking, comparison, completeness, tasks. */
@NullMarked
package vn.motcua.report.content;

import org.jspecify.annotations.NullMarked;
