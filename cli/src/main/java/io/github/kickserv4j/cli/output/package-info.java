/** How records are written: as a table, JSON, JSON lines or CSV. */
@NullMarked
package io.github.kickserv4j.cli.output;

import org.jspecify.annotations.NullMarked;
