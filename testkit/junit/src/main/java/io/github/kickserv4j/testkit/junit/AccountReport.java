package io.github.kickserv4j.testkit.junit;

import io.github.kickserv4j.testkit.junit.spi.TestAccount;
import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** Says what an account was asked and what it holds. */
final class AccountReport {
    static final int LAST_REQUESTS = 10;
    private static final int LONGEST_LINE = 300;

    private AccountReport() {}

    static String of(OpenAccount open, FailedTest test) {
        return List.of("The account on the adapter \"" + open.adapter().name() + "\" when " + test.name() + " failed:")
                .appendAll(requests(open.account()))
                .appendAll(SnapshotFormatter.lines(open.twin()))
                .map(line -> bounded(line.replace(KickservTest.API_KEY, "(key)")))
                .mkString("\n");
    }

    private static Seq<String> requests(TestAccount account) {
        Seq<String> all = account.requests();
        if (all.isEmpty()) {
            return List.of("  no requests");
        }
        Seq<String> last = all.takeRight(LAST_REQUESTS);
        return List.of("  requests, the last " + last.size() + " of " + all.size() + ":")
                .appendAll(last.map(line -> "    " + line));
    }

    /** Cuts at the end, so that a record or a body of any length has one line. */
    private static String bounded(String line) {
        String whole = line.replaceAll("\\R", " ");
        return whole.length() <= LONGEST_LINE ? whole : whole.substring(0, LONGEST_LINE) + " ...";
    }
}
