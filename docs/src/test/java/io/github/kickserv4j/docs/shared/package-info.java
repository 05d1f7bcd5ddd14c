/** The project's own files, as its tests read them. */
@NullMarked
package io.github.kickserv4j.docs.shared;

import org.jspecify.annotations.NullMarked;
