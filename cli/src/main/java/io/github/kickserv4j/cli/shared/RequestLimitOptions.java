package io.github.kickserv4j.cli.shared;

import io.github.kickserv4j.adapter.http.HttpKickservBuilder;
import io.github.kickserv4j.adapter.http.config.RetryPolicy;
import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.Duration;
import picocli.CommandLine.Model.OptionSpec;

/**
 * The options that limit the time and the retries of a call.
 *
 * @param timeout absent to keep the adapter's own limits
 * @param retries absent to keep the adapter's own policy
 */
public record RequestLimitOptions(Option<Duration> timeout, Option<Integer> retries) {
    public static final String TIMEOUT = "--timeout";
    public static final String RETRIES = "--retries";
    private static final String SECONDS = "[0-9]{1,5}(\\.[0-9]{1,3})?";
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_RETRIES = 99;

    static Seq<OptionSpec.Builder> options() {
        return List.of(
                OptionSpecs.valueBuilder(
                        TIMEOUT,
                        "SECONDS",
                        "How long one call may take with its repetitions; 60, and 30 for each request, unless given."
                                + " With --all, each page is a call."),
                OptionSpecs.valueBuilder(
                        RETRIES,
                        "N",
                        "How often a request is repeated at most; twice unless given. A write is repeated only where"
                                + " it was surely not carried out."));
    }

    static Validation<Seq<Violation>, RequestLimitOptions> parse(ParsedArguments parsedArguments) {
        return Validations.combine(
                parsedArguments.parsed(TIMEOUT, RequestLimitOptions::seconds),
                parsedArguments.parsed(RETRIES, text -> NumberParser.integer(RETRIES, text, 0, MOST_RETRIES)),
                timeout -> retries -> new RequestLimitOptions(timeout, retries));
    }

    /** Returns the builder with these limits. */
    HttpKickservBuilder applyTo(HttpKickservBuilder builder) {
        timeout.forEach(limit -> builder.requestTimeout(limit).operationTimeout(limit));
        retries.forEach(most -> builder.retries(policy(most)));
        return builder;
    }

    private static RetryPolicy policy(int retries) {
        return RetryPolicy.STANDARD
                .withMaxAttempts(retries + 1)
                .withBudget(Math.max(RetryPolicy.STANDARD.budget(), retries));
    }

    private static Validation<Seq<Violation>, Duration> seconds(String text) {
        return Option.of(text.strip())
                .filter(typed -> typed.matches(SECONDS))
                .map(typed -> Duration.ofMillis(
                        new BigDecimal(typed).movePointRight(3).longValueExact()))
                .filter(limit -> !limit.isZero() && limit.compareTo(LONGEST) <= 0)
                .toValidation(() -> List.of(
                        new Violation(TIMEOUT, "must be seconds, above 0 and at most " + LONGEST.toSeconds(), text)));
    }
}
