/** The HTTP side of documents. */
@NullMarked
package vn.motcua.report.documents.web;

import org.jspecify.annotations.NullMarked;
