package io.github.kickserv4j.testkit.faultmatrix;

import io.vavr.collection.List;
import io.vavr.collection.Seq;

/** A sin, and a case that it turns red. */
record Trespass(Sin sin, String id) {
    static final Seq<Trespass> ALL = List.of(
                    by(Sin.BELIEVES_EVERY_200, "21e", "21f"),
                    by(Sin.CALLS_EVERYTHING_UNKNOWN, "01a", "01b", "02a", "02b", "04a", "05a", "05b"),
                    by(Sin.CHOKES_ON_STRANGE_WAITS, "25b", "25c", "25e", "25f"),
                    by(Sin.CALLS_EVERYTHING_UNSENT, "28a", "34b"),
                    by(Sin.CLOSES_NOTHING, "34a", "34c", "34d"),
                    by(Sin.DROPS_STRANGE_ROWS, "23b"),
                    by(Sin.DROPS_STRANGE_WORDS, "23a"),
                    by(Sin.FOLLOWS_LINKS, "30d"),
                    by(Sin.FOLLOWS_REDIRECTS, "29a", "29b", "29c"),
                    by(Sin.FORGETS_WHAT_WAS_ASKED, "28a", "28b"),
                    by(Sin.FORGETS_HISTORY, "01a", "02a", "27a"),
                    by(Sin.HIDES_STATUSES, "17b", "17c", "25i"),
                    by(Sin.IGNORES_RETRY_AFTER, "25a", "25b", "25g", "26a"),
                    by(Sin.INFLATES_EVERYTHING, "18"),
                    by(Sin.KEEPS_SOCKETS, "14a", "33"),
                    by(Sin.KEEPS_THE_FIRST_KEY, "24b", "24c"),
                    by(Sin.LEAKS_SOCKETS, "38"),
                    by(Sin.LEAKS_THREADS, "38"),
                    by(Sin.LETS_LISTENERS_THROW, "35a", "35b"),
                    by(Sin.LIMITS_NOTHING, "26b"),
                    by(Sin.NAMES_THREADS_BY_KEY, "39e"),
                    by(Sin.NO_CONNECT_TIMEOUT, "03"),
                    by(Sin.NO_DEADLINE_FOR_BODIES, "14a", "14b"),
                    by(Sin.NO_DEADLINE_FOR_REPETITIONS, "27c"),
                    by(Sin.PAUSES_ALONE, "26a"),
                    by(Sin.PUTS_KEY_INTO_ADDRESS, "39d"),
                    by(Sin.READS_EVERY_ROW, "19d"),
                    by(Sin.READS_HALF_CHUNKS, "13a", "13b"),
                    by(Sin.READS_HALF_JSON, "12a", "12b"),
                    by(Sin.READS_HUGE_NUMBERS, "19b"),
                    by(Sin.READS_REPEATED_KEYS, "19c"),
                    by(Sin.READS_WITHOUT_END, "17a"),
                    by(Sin.RECURSES, "19a"),
                    by(Sin.REFUSES_EMPTY_DELETIONS, "21c"),
                    by(Sin.REFUSES_STRANGE_TIMES, "22b"),
                    by(Sin.REMEMBERS_FAILURES, "38"),
                    by(Sin.REPEATS_DISTRUST, "04a", "04b", "04c"),
                    by(Sin.REPEATS_NONSENSE, "12a", "12b", "13a", "13b", "18", "19a", "19c", "20", "21a", "21b", "22a"),
                    by(Sin.REPEATS_NOTHING, "01a", "02b", "05a", "06b", "08a", "09a", "24b", "25d", "25h", "35b"),
                    by(Sin.REPEATS_REFUSED_KEYS, "24a"),
                    by(Sin.REPEATS_TOO_OFTEN, "06a", "09a", "10a", "11a", "11c", "27a"),
                    by(Sin.REPEATS_WITHOUT_BUDGET, "26c"),
                    by(Sin.REPEATS_WRITES, "07", "08b", "09b", "10b", "11b", "27b", "28a", "28b"),
                    by(Sin.SAYS_LITTLE, "22a"),
                    by(Sin.SENDS_WHEN_INTERRUPTED, "32c"),
                    by(Sin.STOPS_AT_SHORT_PAGES, "31b"),
                    by(Sin.STRIPS_LINE_BREAKS, "37a"),
                    by(Sin.SWALLOWS_INTERRUPTS, "32a", "32b"),
                    by(Sin.TAKES_204_FOR_NOBODY, "21d"),
                    by(Sin.TAKES_ANY_ACCOUNT, "37b", "37c"),
                    by(Sin.TELLS_BODIES, "20", "39a"),
                    by(Sin.TELLS_LISTENERS_BODIES, "39c"),
                    by(Sin.TELLS_TOKENS, "39b"),
                    by(Sin.TIMES_EACH_READ, "15", "16"),
                    by(Sin.TRUSTS_ANYBODY, "04a", "04b", "04c"),
                    by(Sin.TRUSTS_THE_CLOCK, "36a", "36b"),
                    by(Sin.WAITS_PAST_THE_DEADLINE, "25g"),
                    by(Sin.WALKS_ON_FOR_EVER, "30a", "30b"),
                    by(Sin.WALKS_PAST_EMPTY_PAGES, "30c"),
                    by(Sin.WALKS_WITHOUT_MEMORY, "31a"))
            .flatMap(some -> some);

    private static Seq<Trespass> by(Sin sin, String... ids) {
        return List.of(ids).map(id -> new Trespass(sin, id));
    }
}
