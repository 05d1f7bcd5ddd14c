package io.github.kickserv4j.cli.fake;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.cli.shared.ApiKeyOption;
import io.github.kickserv4j.cli.shared.CommandContext;
import io.github.kickserv4j.cli.shared.GlobalOptions;
import io.github.kickserv4j.cli.shared.ParsedArguments;
import io.github.kickserv4j.domain.shared.InvalidInputException;
import io.github.kickserv4j.domain.shared.Violation;
import io.github.kickserv4j.fakeserver.FakeAccount;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;

/** The account of the fake server, and its key. */
record FakeCredentials(String account, String apiKey) {
    private static final String DEFAULT = "demo";

    /** Returns the credentials, or the violations that a client reports for them. */
    static Validation<Seq<Violation>, FakeCredentials> parse(
            ParsedArguments parsedArguments, CommandContext commandContext) {
        var credentials = new FakeCredentials(
                parsedArguments.option(GlobalOptions.ACCOUNT).getOrElse(DEFAULT),
                ApiKeyOption.fromOption(parsedArguments, commandContext).getOrElse(DEFAULT));
        try {
            FakeAccount.builder(InMemoryKickserv.create())
                    .slug(credentials.account)
                    .apiKey(credentials.apiKey)
                    .build();
            return Validation.valid(credentials);
        } catch (InvalidInputException invalid) {
            return Validation.invalid(invalid.violations());
        }
    }

    FakeKickserv.Builder applyTo(FakeKickserv.Builder builder) {
        return builder.account(account).apiKey(apiKey);
    }

    /** Returns nothing of the key. */
    @Override
    public String toString() {
        return "FakeCredentials[" + account + "]";
    }
}
