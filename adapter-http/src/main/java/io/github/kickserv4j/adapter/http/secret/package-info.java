/** The API key, and the removal of secrets from texts. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.secret;

import org.jspecify.annotations.NullMarked;
