/** The notes of Kickserv's wire. */
@NullMarked
package io.github.kickserv4j.fakeserver.note;

import org.jspecify.annotations.NullMarked;
