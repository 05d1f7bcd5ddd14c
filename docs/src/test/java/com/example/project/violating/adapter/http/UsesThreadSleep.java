package com.example.project.violating.adapter.http;

import java.util.concurrent.TimeUnit;

/** Code that waits, in each way. */
final class UsesThreadSleep {
    /** A class that sleeps. */
    interface Sleeper {
        void sleep(long millis) throws InterruptedException;
    }

    void thread() throws InterruptedException {
        Thread.sleep(1);
    }

    void unit() throws InterruptedException {
        TimeUnit.SECONDS.sleep(1);
    }

    Sleeper reference() {
        return Thread::sleep;
    }

    private UsesThreadSleep() {}
}
