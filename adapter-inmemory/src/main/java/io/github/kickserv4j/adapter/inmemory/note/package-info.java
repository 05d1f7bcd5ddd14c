/** Notes in memory. */
@NullMarked
package io.github.kickserv4j.adapter.inmemory.note;

import org.jspecify.annotations.NullMarked;
