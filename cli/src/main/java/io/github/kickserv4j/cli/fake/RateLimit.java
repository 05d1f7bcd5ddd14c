package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.domain.shared.Violation;
import io.vavr.collection.HashMap;
import io.vavr.collection.List;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number of requests that the fake server accepts in a period. */
record RateLimit(int requests, Duration period) {
    private static final String RULE =
            "must be a number of requests from 1 to 999999 in a second, a minute or an hour, such as 60/minute";
    private static final Pattern FORM = Pattern.compile("([1-9][0-9]{0,5})/(second|minute|hour)");
    private static final Map<String, Duration> PERIODS =
            HashMap.of("second", Duration.ofSeconds(1), "minute", Duration.ofMinutes(1), "hour", Duration.ofHours(1));

    /** Reads a limit such as {@code 60/minute}. */
    static Validation<Seq<Violation>, RateLimit> parse(String field, String typed) {
        Matcher form = FORM.matcher(typed.strip());
        return Option.when(form.matches(), form)
                .flatMap(parts -> PERIODS.get(parts.group(2))
                        .map(period -> new RateLimit(Integer.parseInt(parts.group(1)), period)))
                .toValidation(() -> List.of(new Violation(field, RULE, typed)));
    }
}
