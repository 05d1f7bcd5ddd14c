/** Checks of the language of Javadoc and guides. */
@NullMarked
package io.github.kickserv4j.docs.language;

import org.jspecify.annotations.NullMarked;
