/** Reads and writes JSON, tolerantly inwards. Not exported. */
@NullMarked
package io.github.kickserv4j.adapter.http.json;

import org.jspecify.annotations.NullMarked;
