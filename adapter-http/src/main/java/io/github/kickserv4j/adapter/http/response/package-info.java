/** Classifies and parses responses: successes, failures, and their records. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.response;

import org.jspecify.annotations.NullMarked;
