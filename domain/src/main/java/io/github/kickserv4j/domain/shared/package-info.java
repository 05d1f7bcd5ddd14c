/** Has what every feature shares: identities, money, addresses, violations, and fields that are kept, set or cleared. */
@NullMarked
package io.github.kickserv4j.domain.shared;

import org.jspecify.annotations.NullMarked;
