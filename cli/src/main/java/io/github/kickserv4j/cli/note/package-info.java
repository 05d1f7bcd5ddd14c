/** The commands about notes. */
@NullMarked
package io.github.kickserv4j.cli.note;

import org.jspecify.annotations.NullMarked;
