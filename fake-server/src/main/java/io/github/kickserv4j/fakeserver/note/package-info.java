/** The endpoints and JSON of notes. */
@NullMarked
package io.github.kickserv4j.fakeserver.note;

import org.jspecify.annotations.NullMarked;
