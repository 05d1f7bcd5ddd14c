package io.github.kickserv4j.fakeserver.shared;

import io.github.kickserv4j.evidence.ReliesOn;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The endpoints of Kickserv that this server does not support, so that a gap of this server is not mistaken for one of Kickserv.
 */
@ReliesOn("other-endpoints")
final class UnsupportedEndpoints {
    private static final Seq<UnsupportedEndpoint> GAPS = List.of(
            new UnsupportedEndpoint("xml-api", ".*\\.xml", "The older API, in XML, is not supported here."),
            new UnsupportedEndpoint(
                    "tasks", "(jobs/[^/]+/)?tasks\\.json|tasks/[^/]+\\.json", "Tasks are not supported here."),
            new UnsupportedEndpoint(
                    "invoices",
                    "invoices\\.json",
                    "Invoices are not supported here; jobs contain the state of theirs."),
            new UnsupportedEndpoint("calendar", "calendar\\.json", "The calendar is not supported here."),
            new UnsupportedEndpoint(
                    "items-in-json", "items\\.json", "Items are not supported here; as JSON, they are not documented."),
            new UnsupportedEndpoint(
                    "time-entries-in-json",
                    "jobs/[^/]+/time_entries\\.json",
                    "Time entries are not supported here; as JSON, they are not documented."));

    private UnsupportedEndpoints() {}

    /** Returns the reason why an endpoint is not supported, if it is a known one. */
    static Option<String> reason(ServerRequest serverRequest) {
        String path = serverRequest.pathInAccount();
        return GAPS.find(unsupportedEndpoint -> unsupportedEndpoint.test(path)).map(UnsupportedEndpoint::sentence);
    }

    /**
     * One unsupported endpoint.
     *
     * @param fact the id of the fact that Kickserv has it
     * @param paths the paths below the account
     */
    private record UnsupportedEndpoint(String fact, Pattern paths, String sentence) implements Predicate<String> {
        UnsupportedEndpoint(String fact, String paths, String sentence) {
            this(fact, Pattern.compile(paths), sentence);
        }

        @Override
        public boolean test(String path) {
            return paths.matcher(path).matches();
        }
    }
}
