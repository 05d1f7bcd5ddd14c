/** What tells whether a write was carried out: the same for the records of every port. Not exported. */
@NullMarked
package io.github.kickserv4j.ports.shared.evidence;

import org.jspecify.annotations.NullMarked;
