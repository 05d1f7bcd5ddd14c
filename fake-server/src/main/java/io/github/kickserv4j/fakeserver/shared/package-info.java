/** What every resource needs to speak Kickserv's wire: routes, requests, answers, rows. */
@NullMarked
package io.github.kickserv4j.fakeserver.shared;

import org.jspecify.annotations.NullMarked;
