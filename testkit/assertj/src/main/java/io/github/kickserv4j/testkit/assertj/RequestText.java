package io.github.kickserv4j.testkit.assertj;

import io.github.kickserv4j.fakeserver.RecordedRequest;
import io.vavr.collection.Seq;

/** Describes requests in the message of a failed assertion. */
final class RequestText {
    private static final int LISTED = 20;
    private static final int LONGEST_BODY = 200;

    private RequestText() {}

    /** Returns a line for each of the latest requests, with its path below the account, as patterns have it. */
    static String of(Seq<RecordedRequest> requests) {
        if (requests.isEmpty()) {
            return "  no request at all";
        }
        boolean hasAccounts = requests.map(RecordedRequest::account).distinct().size() > 1;
        String lines = requests.takeRight(LISTED)
                .map(request -> line(request, hasAccounts))
                .mkString("\n");
        int omitted = requests.size() - LISTED;
        return omitted > 0 ? "  (" + omitted + " earlier requests)\n" + lines : lines;
    }

    private static String line(RecordedRequest request, boolean hasAccounts) {
        String query = request.query().isEmpty() ? "" : "?" + request.query();
        String body = request.body().isEmpty() ? "" : ", sent " + shortened(request.body());
        String account = hasAccounts ? " of account " + request.account() : "";
        return "  " + request.method() + " " + request.pathInAccount() + query + account + " -> " + request.status()
                + body;
    }

    private static String shortened(String body) {
        return body.length() > LONGEST_BODY ? body.substring(0, LONGEST_BODY) + "…" : body;
    }
}
