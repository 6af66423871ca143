/** Reports in MongoDB: a small head, and documents for what they hold of each unit. */
@NullMarked
package vn.motcua.report.close.mongo;

import org.jspecify.annotations.NullMarked;
