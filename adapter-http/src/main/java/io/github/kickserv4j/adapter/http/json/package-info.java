/** Reads JSON tolerantly, and writes it. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.json;

import org.jspecify.annotations.NullMarked;
