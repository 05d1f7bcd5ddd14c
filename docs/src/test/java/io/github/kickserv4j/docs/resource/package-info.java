/** Checks what the project says about adding a resource. */
@NullMarked
package io.github.kickserv4j.docs.resource;

import org.jspecify.annotations.NullMarked;
