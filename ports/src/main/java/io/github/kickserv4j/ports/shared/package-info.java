/** The common types of all ports: failures, pages, and the walk over all pages. */
@NullMarked
package io.github.kickserv4j.ports.shared;

import org.jspecify.annotations.NullMarked;
