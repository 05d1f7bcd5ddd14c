/** Finds out whether a write was carried out: the same for the records of every port. Not exported. */
@NullMarked
package io.github.kickserv4j.ports.shared.reconcile;

import org.jspecify.annotations.NullMarked;
