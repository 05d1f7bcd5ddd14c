package io.github.kickserv4j.fakeserver.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What Kickserv has and this server has not, so that nobody takes a gap of ours for an absence there. */
final class NotOffered {
    private static final Seq<Gap> GAPS = List.of(
            new Gap(".*\\.xml", "The older API, in XML, is not offered here."),
            new Gap("(jobs/[^/]+/)?tasks\\.json|tasks/[^/]+\\.json", "Tasks are not offered here."),
            new Gap("invoices\\.json", "Invoices are not offered here; jobs tell the state of theirs."),
            new Gap("calendar\\.json", "The calendar is not offered here."),
            new Gap("items\\.json", "Items are not offered here; as JSON, they are not documented."),
            new Gap(
                    "jobs/[^/]+/time_entries\\.json",
                    "Time entries are not offered here; as JSON, they are not documented."));
    private static final String COLUMNS =
            "That rows have other columns than usual is not offered here; as JSON, it is not documented.";

    private NotOffered() {}

    /** Why {@code request}, for which there may be a route, is not answered as Kickserv would. */
    static Option<Answer> answer(Request request) {
        String path = request.path().drop(1).mkString("/");
        return GAPS.find(gap -> gap.test(path))
                .map(Gap::sentence)
                .orElse(Option.when(asksForColumns(request), COLUMNS))
                .map(InferredAnswers::notOffered);
    }

    private static boolean asksForColumns(Request request) {
        Query query = request.query();
        return query.value("include").isDefined() || query.value("only").isDefined();
    }

    /**
     * One of them.
     *
     * @param paths of which paths, below the account
     */
    private record Gap(Pattern paths, String sentence) implements Predicate<String> {
        Gap(String paths, String sentence) {
            this(Pattern.compile(paths), sentence);
        }

        @Override
        public boolean test(String path) {
            return paths.matcher(path).matches();
        }
    }
}
