package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.ExitStatus;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.vavr.control.Option;

/** The agreement of the person whose account is asked: by an option, or by a word that is typed after the plan was shown. */
final class Consent {
    private static final String WORD = "yes";

    private Consent() {}

    /** Returns the exit status if there is no consent; none if there is. */
    static Option<Integer> exitStatusWithout(
            ProbePlan plan, ProbeOptions options, ParsedArguments parsedArguments, CommandContext commandContext) {
        if (parsedArguments.has(ProbeOptions.CONSENT)) {
            return Option.none();
        }
        if (!commandContext.isTerminal()) {
            commandContext.printMessage("probe sends nothing without consent: read what " + ProbeOptions.DRY_RUN
                    + " prints, and give " + ProbeOptions.CONSENT);
            return Option.some(ExitStatus.USAGE_ERROR);
        }
        plan.description(options).forEach(commandContext::printMessage);
        return isTyped(commandContext) ? Option.none() : refused(commandContext);
    }

    private static boolean isTyped(CommandContext commandContext) {
        return commandContext
                .lineReader()
                .apply("Type " + WORD + " to send these requests: ")
                .map(String::strip)
                .contains(WORD);
    }

    private static Option<Integer> refused(CommandContext commandContext) {
        commandContext.printMessage("nothing was sent");
        return Option.some(ExitStatus.FAILURE);
    }
}
