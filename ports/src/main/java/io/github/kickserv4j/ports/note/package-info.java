/** The port to notes on customers and jobs. */
@NullMarked
package io.github.kickserv4j.ports.note;

import org.jspecify.annotations.NullMarked;
