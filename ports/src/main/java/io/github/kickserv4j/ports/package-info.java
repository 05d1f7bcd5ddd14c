/** The one thing that an application asks an adapter for. */
@NullMarked
package io.github.kickserv4j.ports;

import org.jspecify.annotations.NullMarked;
