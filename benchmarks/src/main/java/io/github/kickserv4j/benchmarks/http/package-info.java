/** One call over HTTP, beside other clients of the same server. */
@NullMarked
package io.github.kickserv4j.benchmarks.http;

import org.jspecify.annotations.NullMarked;
