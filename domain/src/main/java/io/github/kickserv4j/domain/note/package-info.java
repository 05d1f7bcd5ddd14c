/** Notes on customers and jobs, and who sees them. */
@NullMarked
package io.github.kickserv4j.domain.note;

import org.jspecify.annotations.NullMarked;
