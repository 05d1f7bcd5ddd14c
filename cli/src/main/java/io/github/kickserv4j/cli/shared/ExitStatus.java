package io.github.kickserv4j.cli.shared;

/** What a command tells the shell when it ends. */
public final class ExitStatus {
    public static final int DONE = 0;

    /** Kickserv said no, has nothing there, or could not be reached. */
    public static final int REFUSED = 1;

    /** What was asked makes no sense; nothing was sent. */
    public static final int BAD_USAGE = 2;

    private ExitStatus() {}
}
