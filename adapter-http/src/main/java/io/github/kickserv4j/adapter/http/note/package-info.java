/** Reads and writes notes. */
@NullMarked
package io.github.kickserv4j.adapter.http.note;

import org.jspecify.annotations.NullMarked;
