/** Types of an adapter, for code that may or must not use them. */
@NullMarked
package io.github.kickserv4j.adapter.http;

import org.jspecify.annotations.NullMarked;
