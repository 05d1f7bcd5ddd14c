package io.github.kickserv4j.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A line of the table.
 *
 * @param name what is compared
 * @param ours our figure, with its unit
 * @param peer the figure of the peer
 * @param ratio the ratio with its spread
 * @param goal the ratio to reach, and the figure, if there is a goal for it; empty if the peer is a limit
 * @param isReached true if the medians reach them
 */
record Row(String name, String ours, String peer, String ratio, String goal, boolean isReached) {
    private static final String HEAD = "| what | ours | peer | ratio | goal | |\n|---|---|---|---|---|---|\n";

    static Row of(Comparison comparison, Rounds rounds) {
        Spread ratio = rounds.ratio(comparison);
        return new Row(
                comparison.name(),
                figure(comparison.ours(), comparison.metric(), rounds),
                figure(comparison.peer(), comparison.metric(), rounds) + " " + peerName(comparison.peer()),
                ratio.toString(),
                comparison.goals(rounds.unit(comparison.ours(), comparison.metric())),
                comparison.isReachedBy(
                        ratio.median(),
                        rounds.figure(comparison.ours(), comparison.metric()).median()));
    }

    static Row of(JarComparison jars) {
        return new Row(
                jars.name(),
                Integer.toString(jars.ours()),
                jars.peers() + " " + jars.peer(),
                String.format(Locale.ROOT, "%.3g", jars.ratio()),
                jars.goal().toString(),
                jars.goal().isReachedBy(jars.ratio()));
    }

    static String table(List<Row> rows) {
        return HEAD + rows.stream().map(row -> row.line() + "\n").collect(Collectors.joining());
    }

    private String line() {
        return "| " + String.join(" | ", name, ours, peer, ratio, goal, mark()) + " |";
    }

    /** Returns the row as one line for a terminal. */
    String text() {
        return String.format(Locale.ROOT, "%-40s %14s %24s  %-28s %-8s %s", name, ours, peer, ratio, goal, mark());
    }

    /** A peer without a goal is a limit: it does less than any client or fake. */
    private String mark() {
        if (goal.isEmpty()) {
            return "limit";
        }
        return isReached ? "ok" : "short";
    }

    private static String figure(String benchmark, Metric metric, Rounds rounds) {
        return String.format(
                Locale.ROOT, "%.3g %s", rounds.figure(benchmark, metric).median(), rounds.unit(benchmark, metric));
    }

    private static String peerName(String benchmark) {
        return benchmark.substring(benchmark.indexOf('.') + 1);
    }
}
