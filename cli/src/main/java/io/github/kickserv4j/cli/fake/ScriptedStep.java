package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.ScriptedOutcome;
import io.vavr.collection.List;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import io.vavr.control.Validation;

/**
 * The outcome of one request to a path, or of all that follow.
 *
 * @param outcome none if it is answered as usual
 */
record ScriptedStep(Option<ScriptedOutcome> outcome, boolean forAllThatFollow) {
    private static final ScriptedStep USUAL = new ScriptedStep(Option.none(), false);
    private static final String RULE =
            ScriptedResponseParser.RULE + "; each with a * behind it for all that follow; or usual";
    private static final String FOR_ALL_THAT_FOLLOW = "*";

    /** Reads an answer, with an asterisk behind it for all that follow. */
    static Validation<Seq<Violation>, ScriptedStep> parse(String field, String item) {
        if (item.equals("usual")) {
            return Validation.valid(USUAL);
        }
        boolean all = isForAllThatFollow(item);
        return ScriptedResponseParser.outcome(all ? item.substring(0, item.length() - 1) : item)
                .map(outcome -> new ScriptedStep(Option.some(outcome), all))
                .toValidation(() -> List.of(new Violation(field, RULE, item)));
    }

    static boolean isForAllThatFollow(String item) {
        return item.endsWith(FOR_ALL_THAT_FOLLOW);
    }
}
