/** The output formats of records: table, JSON, JSON lines and CSV. */
@NullMarked
package io.github.kickserv4j.cli.output;

import org.jspecify.annotations.NullMarked;
