/** Proof that the guides' code compiles and that their links lead somewhere. */
@NullMarked
package io.github.kickserv4j.docs.guide;

import org.jspecify.annotations.NullMarked;
