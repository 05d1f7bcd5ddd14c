package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.adapter.http.RawReader;
import io.github.kickserv4j.cli.probe.question.Outcome;
import io.github.kickserv4j.cli.probe.question.Outcome.Verdict;
import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.Counts;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.ResultWriter;
import io.github.kickserv4j.cli.shared.UnwrittenFile;
import io.vavr.Tuple2;
import io.vavr.control.Either;
import java.io.IOException;
import java.util.function.BooleanSupplier;

/** A run that its owner has agreed to: asks, writes the file, and shows the outcomes. */
record ProbeSession(
        ProbePlan plan,
        ProbeOptions options,
        RawReader reader,
        ResultWriter<Tuple2<Question, Outcome>> resultWriter,
        BooleanSupplier isOver) {

    /** Runs, and returns the exit status. */
    int run() {
        Evidence evidence = new ProbeRun(reader, options, isOver).ask(plan, context()::isTerminating);
        if (context().isTerminating()) {
            context().printMessage("interrupted: nothing was written");
            return ExitStatus.FAILURE;
        }
        return evidence.uselessness().map(this::reject).getOrElse(() -> publish(evidence));
    }

    private int reject(String why) {
        context().printMessage("nothing was written: " + why);
        return ExitStatus.FAILURE;
    }

    private int publish(Evidence evidence) {
        int written = write(evidence);
        int shown = resultWriter.writeAll(Either.right(evidence.outcomes()));
        evidence.unanswered().forEach((reason, facts) -> context()
                .printMessage("unanswered, " + reason + ": " + facts.mkString(", ")));
        context().printMessage(summary(evidence));
        return Math.max(Math.max(written, shown), evidence.isStopped() ? ExitStatus.FAILURE : ExitStatus.SUCCESS);
    }

    private int write(Evidence evidence) {
        try {
            options.file().write(new EvidenceJson(evidence).text(context().clock()));
            context()
                    .printMessage("written to " + options.file()
                            + ": read it, and attach it to an issue of this project if you like");
            return ExitStatus.SUCCESS;
        } catch (IOException unwritten) {
            return new UnwrittenFile(options.file().path(), unwritten).report(context());
        }
    }

    private static String summary(Evidence evidence) {
        return evidence.count(Verdict.AS_ASSUMED) + " as assumed, " + evidence.count(Verdict.OTHERWISE) + " otherwise, "
                + evidence.count(Verdict.NOT_DECIDED) + " not decided, " + evidence.count(Verdict.UNANSWERED)
                + " unanswered, by " + Counts.of(evidence.sent(), "request")
                + (evidence.isStopped() ? "; stopped early: " + evidence.obstacle() : "");
    }

    private CommandContext context() {
        return resultWriter.context();
    }
}
