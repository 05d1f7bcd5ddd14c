package io.github.kickserv4j.cli.shared;

/** The exit statuses of commands. */
public final class ExitStatus {
    public static final int SUCCESS = 0;

    /** Kickserv refused the request, has no such record, or could not be reached. Nothing was changed. */
    public static final int FAILURE = 1;

    /** The arguments are invalid. Nothing was changed. */
    public static final int USAGE_ERROR = 2;

    /** It is unknown whether a change was made, and could not be found out. */
    public static final int OUTCOME_UNKNOWN = 3;

    private ExitStatus() {}
}
