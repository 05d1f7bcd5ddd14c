/** The employees of Kickserv's wire. */
@NullMarked
package io.github.kickserv4j.fakeserver.employee;

import org.jspecify.annotations.NullMarked;
