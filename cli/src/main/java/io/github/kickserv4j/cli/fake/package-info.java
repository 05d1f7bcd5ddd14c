/** The command that starts the fake server, and what it begins with. */
@NullMarked
package io.github.kickserv4j.cli.fake;

import org.jspecify.annotations.NullMarked;
