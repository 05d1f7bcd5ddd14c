/** The endpoints and JSON of employees. */
@NullMarked
package io.github.kickserv4j.fakeserver.employee;

import org.jspecify.annotations.NullMarked;
