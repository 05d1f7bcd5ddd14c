package io.github.kickserv4j.cli.shared;

import io.vavr.collection.List;
import io.vavr.collection.Seq;
import picocli.CommandLine.Model.OptionSpec;

/** The options that commands share, before their name or behind it. */
public final class GlobalOptions {
    public static final String ACCOUNT = "--account";
    public static final String URL = "--url";
    static final String ZONE = "--zone";
    public static final String READ_ONLY = "--read-only";

    private GlobalOptions() {}

    /** Returns the options of a command that uses none but these. */
    public static Seq<OptionSpec> only(String... names) {
        return all().filter(option -> List.of(names).contains(option.longestName()));
    }

    /** Returns the options of a command that sends requests and shows records. */
    public static Seq<OptionSpec> all() {
        return List.of(
                        OptionSpecs.valueBuilder(
                                URL,
                                "URL",
                                "The address of Kickserv (KICKSERV_URL); may end with the account, as 'fake' prints it."),
                        OptionSpecs.valueBuilder(ACCOUNT, "SLUG", "The account (KICKSERV_ACCOUNT)."),
                        ApiKeyOption.spec(),
                        OptionSpec.builder(READ_ONLY)
                                .type(boolean.class)
                                .arity("0")
                                .description("Refuses every write before anything is sent."),
                        OptionSpecs.valueBuilder(
                                ZONE,
                                "ZONE",
                                "Of times without an offset and of days, such as America/Detroit; the system's unless"
                                        + " given."))
                .appendAll(RequestLimitOptions.options())
                .appendAll(ResultOptions.all())
                .map(OptionSpec.Builder::build);
    }
}
