package io.github.kickserv4j.cli.shared;

/** What a command tells the shell when it ends. */
public final class ExitStatus {
    public static final int SUCCESS = 0;

    /** Kickserv said no, has nothing there, or could not be reached; nothing was changed. */
    public static final int FAILURE = 1;

    /** What was asked makes no sense; nothing was sent. */
    public static final int USAGE_ERROR = 2;

    /** Whether a change was made is not known, and could not be found out. */
    public static final int OUTCOME_UNKNOWN = 3;

    private ExitStatus() {}
}
