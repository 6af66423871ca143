/** The interfaces as documents: one OpenAPI document of all services, AsyncAPI, JSON Schemas, and a page to try them. */
@NullMarked
package vn.motcua.gateway.document;

import org.jspecify.annotations.NullMarked;
