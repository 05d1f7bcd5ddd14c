/** What every resource needs on the wire: calls, answers, and what answers mean. */
@NullMarked
package io.github.kickserv4j.adapter.http.shared;

import org.jspecify.annotations.NullMarked;
