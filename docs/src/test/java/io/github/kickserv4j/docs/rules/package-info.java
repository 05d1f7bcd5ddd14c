/** Proof that the rule book and the tests agree. */
@NullMarked
package io.github.kickserv4j.docs.rules;

import org.jspecify.annotations.NullMarked;
