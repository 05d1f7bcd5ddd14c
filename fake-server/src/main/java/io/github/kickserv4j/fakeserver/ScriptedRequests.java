package io.github.kickserv4j.fakeserver;

import io.github.kickserv4j.domain.shared.Rule;
import io.github.kickserv4j.evidence.ReliesOnNoFact;
import io.github.kickserv4j.fakeserver.shared.ServerRequest;
import io.vavr.collection.List;
import io.vavr.control.Option;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Requests that are to get a scripted outcome, such as
 * {@code server.when("POST", "/jobs/*}{@code /payments.json").nth(3).respond(NoResponse.LOST)}. Nothing is scripted before
 * {@link #respond}. Immutable.
 */
@ReliesOnNoFact("scripts outcomes")
@SuppressWarnings("exports") // the mark is in the source only
public final class ScriptedRequests {
    private static final Rule<Integer> POSITIVE = new Rule<>("positive", "must be 1 or more", count -> count > 0);
    private static final Rule<Integer> NOT_NEGATIVE =
            new Rule<>("not_negative", "must not be negative", count -> count >= 0);

    private final Consumer<OutcomeRule> script;
    private final RequestPattern pattern;
    private final Option<String> account;
    private final int skipped;
    private final int count;

    private ScriptedRequests(
            Consumer<OutcomeRule> script, RequestPattern pattern, Option<String> account, int skipped, int count) {
        this.script = script;
        this.pattern = pattern;
        this.account = account;
        this.skipped = skipped;
        this.count = count;
    }

    /** Returns all requests of all accounts that {@code pattern} matches. */
    static ScriptedRequests all(Consumer<OutcomeRule> script, RequestPattern pattern) {
        return new ScriptedRequests(script, pattern, Option.none(), 0, Integer.MAX_VALUE);
    }

    /** Returns those of one account only. */
    public ScriptedRequests ofAccount(String slug) {
        Objects.requireNonNull(slug, "slug");
        return new ScriptedRequests(script, pattern, Option.some(slug), skipped, count);
    }

    /**
     * Returns those that come after the first {@code skipping}.
     *
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if it is less than 0
     */
    public ScriptedRequests after(int skipping) {
        return new ScriptedRequests(
                script, pattern, account, Rule.require("after", skipping, List.of(NOT_NEGATIVE)), count);
    }

    /**
     * Returns the first {@code count} of them.
     *
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if it is less than 1
     */
    public ScriptedRequests times(int count) {
        return new ScriptedRequests(script, pattern, account, skipped, Rule.require("times", count, List.of(POSITIVE)));
    }

    /**
     * Returns only one of them: the first is 1.
     *
     * @throws io.github.kickserv4j.domain.shared.InvalidInputException if it is less than 1
     */
    public ScriptedRequests nth(int position) {
        return new ScriptedRequests(script, pattern, account, Rule.require("nth", position, List.of(POSITIVE)) - 1, 1);
    }

    /**
     * Gives these requests that outcome, whoever sends them. Counting begins now. Where several outcomes match a request, it gets
     * the one that was scripted first, and the others do not count it.
     */
    public void respond(ScriptedOutcome outcome) {
        Objects.requireNonNull(outcome, "outcome");
        script.accept(new OutcomeRule(this, outcome));
    }

    /** Returns whether the request at that position among all that match is one of them: the first is 1. */
    boolean include(int position) {
        return position > skipped && position - skipped <= count;
    }

    boolean matches(ServerRequest asked) {
        return account.forAll(slug -> asked.account().contains(slug))
                && pattern.matches(asked.method(), asked.pathInAccount());
    }
}
