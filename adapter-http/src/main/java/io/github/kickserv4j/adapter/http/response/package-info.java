/** Reads the meaning of responses: successes, failures, and the records that they hold. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.response;

import org.jspecify.annotations.NullMarked;
