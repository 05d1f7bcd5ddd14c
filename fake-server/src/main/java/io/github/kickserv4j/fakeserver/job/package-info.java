/** The endpoints and JSON of jobs, charges and opportunities. */
@NullMarked
package io.github.kickserv4j.fakeserver.job;

import org.jspecify.annotations.NullMarked;
