/** The export of an account as a data set. */
@NullMarked
package io.github.kickserv4j.cli.export;

import org.jspecify.annotations.NullMarked;
