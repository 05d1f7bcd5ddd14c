/** Mistakes with notes. */
@NullMarked
package io.github.kickserv4j.testkit.broken.note;

import org.jspecify.annotations.NullMarked;
