package com.example.project.conforming.testkit.faultinjection;

import java.util.concurrent.TimeUnit;

/** May wait, for a delay that is injected. */
final class ThreadSleeper {
    void hold() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
    }

    private ThreadSleeper() {}
}
