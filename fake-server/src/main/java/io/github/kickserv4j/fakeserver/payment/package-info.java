/** The payments of Kickserv's wire. */
@NullMarked
package io.github.kickserv4j.fakeserver.payment;

import org.jspecify.annotations.NullMarked;
