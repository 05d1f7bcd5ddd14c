/** Jobs and opportunities: their lifecycle, schedule, charges and money. */
@NullMarked
package io.github.kickserv4j.domain.job;

import org.jspecify.annotations.NullMarked;
