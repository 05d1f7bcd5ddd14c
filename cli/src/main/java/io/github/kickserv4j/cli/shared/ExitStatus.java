package io.github.kickserv4j.cli.shared;

/** What a command tells the shell when it ends. */
public final class ExitStatus {
    public static final int DONE = 0;

    /** Kickserv said no, has nothing there, or could not be reached; nothing was changed. */
    public static final int REFUSED = 1;

    /** What was asked makes no sense; nothing was sent. */
    public static final int BAD_USAGE = 2;

    /** Whether a change was made is not known, and could not be found out. */
    public static final int UNKNOWN = 3;

    private ExitStatus() {}
}
