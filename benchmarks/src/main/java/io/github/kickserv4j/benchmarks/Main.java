package io.github.kickserv4j.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs the comparisons, prints a line for each, and writes the table of the guide. */
@Command(
        name = "benchmark",
        mixinStandardHelpOptions = true,
        description = "Measures the library beside its peers in the same run.")
public final class Main implements Callable<Integer> {
    private static final int QUICK_ROUNDS = 2;

    /** The class path that JMH gives to the JVMs that it starts. */
    private static final String CLASS_PATH = "java.class.path";

    @Option(names = "--quick", description = "Runs two short rounds and writes no table.")
    private boolean quick;

    @Option(names = "--rounds", description = "The number of rounds; by default ${DEFAULT-VALUE}.", defaultValue = "9")
    private int rounds;

    @Option(names = "--page", required = true, description = "The page whose table is written.")
    private Path page = Path.of("");

    @Option(names = "--tree", required = true, description = "The dependencies of this module, as Maven prints them.")
    private Path tree = Path.of("");

    @Parameters(
            arity = "0..*",
            description = "Runs only the rows whose name contains one of these words, and writes no table.")
    private List<String> words = new ArrayList<>();

    /** Ends with 0 whether the goals are reached or not: what is short is for a person to read. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new Main()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        System.setProperty(CLASS_PATH, ForkClassPath.of(System.getProperty(CLASS_PATH)));
        List<Comparison> comparisons =
                Comparisons.ALL.stream().filter(this::isWanted).toList();
        Rounds measured = Rounds.run(benchmarks(comparisons), quick ? QUICK_ROUNDS : rounds, quick);
        List<Row> rows = Stream.concat(
                        comparisons.stream().map(comparison -> Row.of(comparison, measured)),
                        Stream.of(Row.of(JarComparison.of(new DependencyTree(Files.readAllLines(tree))))))
                .toList();
        rows.forEach(row -> System.out.println(row.text()));
        if (!quick && words.isEmpty()) {
            new PerformancePage(page).write(Row.table(rows));
        }
        return 0;
    }

    private boolean isWanted(Comparison comparison) {
        return words.isEmpty() || words.stream().anyMatch(comparison.name()::contains);
    }

    private static Set<String> benchmarks(List<Comparison> comparisons) {
        var names = new LinkedHashSet<String>();
        comparisons.forEach(comparison -> {
            names.add(comparison.ours());
            names.add(comparison.peer());
        });
        return names;
    }
}
