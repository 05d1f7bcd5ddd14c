package com.example.project.conforming.fakeserver;

import java.util.concurrent.TimeUnit;

/** The one class that may wait. */
final class RequestHandler {
    void hold() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
    }

    private RequestHandler() {}
}
