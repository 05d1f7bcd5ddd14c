package io.github.kickserv4j.cli.probe;

import io.github.kickserv4j.cli.probe.question.Question;
import io.github.kickserv4j.cli.shared.NumberParser;
import io.github.kickserv4j.cli.shared.OptionSpecs;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.cli.shared.Validations;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.domain.shared.JobNumber;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.Tuple;
import io.vavr.Tuple3;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import picocli.CommandLine.Model.CommandSpec;

/**
 * The options of the probe.
 *
 * @param questions the questions to ask
 * @param customer the number of the customer to look at; absent for any
 * @param job the number of the job to look at; absent for any
 */
record ProbeOptions(
        Seq<Question> questions,
        EvidenceFile file,
        int requestsPerSecond,
        Option<String> customer,
        Option<String> job) {
    static final String CONSENT = "--consent";
    static final String DRY_RUN = "--dry-run";
    static final String DEFAULT_FILE = "kickserv-evidence.json";
    private static final String FILE = "--file";
    private static final String FORCE = "--force";
    private static final String FACT = "--fact";
    private static final String RATE = "--requests-per-second";
    private static final String CUSTOMER = "--customer";
    private static final String JOB = "--job";
    private static final int HIGHEST_RATE = 100;

    /** Returns the command with these options. */
    static CommandSpec addTo(CommandSpec spec) {
        return spec.addOption(OptionSpecs.flag(
                        DRY_RUN,
                        "Prints all questions and requests, and sends nothing. It needs no account and no key."))
                .addOption(OptionSpecs.flag(
                        CONSENT, "Agrees to these requests beforehand. Without it, you are asked on a terminal."))
                .addOption(OptionSpecs.value(
                        FILE, "FILE", "Where to write the evidence; " + DEFAULT_FILE + " unless given."))
                .addOption(OptionSpecs.flag(FORCE, "Replaces the file if it exists."))
                .addOption(OptionSpecs.list(FACT, "IDS", "Only the questions about these facts: a,b."))
                .addOption(OptionSpecs.value(
                        CUSTOMER,
                        "NUMBER",
                        "The customer to look at, best one with notes and payments; one that has a job unless given."))
                .addOption(OptionSpecs.value(
                        JOB,
                        "NUMBER",
                        "The job to look at, best one with charges, payments and notes; one of the first page unless"
                                + " given."))
                .addOption(OptionSpecs.value(RATE, "N", "The most requests in a second; 1 unless given."));
    }

    static Validation<Seq<Violation>, ProbeOptions> parse(ParsedArguments parsedArguments, Seq<Question> all) {
        return Validations.combine(
                questions(parsedArguments, all),
                EvidenceFile.parse(
                        FILE,
                        parsedArguments.option(FILE).getOrElse(DEFAULT_FILE),
                        parsedArguments.has(FORCE) || parsedArguments.has(DRY_RUN)),
                numbers(parsedArguments),
                questions -> file -> numbers -> new ProbeOptions(questions, file, numbers._1, numbers._2, numbers._3));
    }

    private static Validation<Seq<Violation>, Tuple3<Integer, Option<String>, Option<String>>> numbers(
            ParsedArguments parsedArguments) {
        return Validations.combine(
                NumberParser.integer(RATE, parsedArguments.option(RATE).getOrElse("1"), 1, HIGHEST_RATE),
                parsedArguments.parsed(
                        CUSTOMER, typed -> CustomerNumber.parse(typed).map(CustomerNumber::toString)),
                parsedArguments.parsed(JOB, typed -> JobNumber.parse(typed).map(JobNumber::toString)),
                rate -> customer -> job -> Tuple.of(rate, customer, job));
    }

    private static Validation<Seq<Violation>, Seq<Question>> questions(
            ParsedArguments parsedArguments, Seq<Question> all) {
        Seq<String> wanted = parsedArguments.values(FACT).map(String::strip);
        Seq<Violation> unknown = wanted.reject(all.map(Question::fact)::contains)
                .map(fact -> new Violation(FACT, "must be a fact that --dry-run lists", fact));
        return Validation.cond(
                unknown.isEmpty(),
                () -> wanted.isEmpty() ? all : all.filter(question -> wanted.contains(question.fact())),
                () -> unknown);
    }
}
