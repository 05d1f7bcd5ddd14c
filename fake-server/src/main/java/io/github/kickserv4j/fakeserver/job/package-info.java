/** The jobs, charges and opportunities of Kickserv's wire. */
@NullMarked
package io.github.kickserv4j.fakeserver.job;

import org.jspecify.annotations.NullMarked;
