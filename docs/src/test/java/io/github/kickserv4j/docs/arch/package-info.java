/** The rules that this project's own modules keep, and their proof. */
@NullMarked
package io.github.kickserv4j.docs.arch;

import org.jspecify.annotations.NullMarked;
