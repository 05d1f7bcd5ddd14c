package com.example.project.conforming.fakeserver;

import java.util.concurrent.TimeUnit;

/** May wait, for a delayed answer. */
final class RequestHandler {
    void hold() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
    }

    private RequestHandler() {}
}
