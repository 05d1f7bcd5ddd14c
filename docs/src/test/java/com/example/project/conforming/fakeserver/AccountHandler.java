package com.example.project.conforming.fakeserver;

import java.util.concurrent.TimeUnit;

/** May wait, for an answer that is held back. */
final class AccountHandler {
    void hold() throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(1);
    }

    private AccountHandler() {}
}
