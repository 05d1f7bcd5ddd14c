package com.example.project.violating.adapter.http;

/** A library that talks. */
final class PrintsToConsole {
    void out() {
        System.out.println("hello");
    }

    void err() {
        System.err.println("hello");
    }

    void trace(Exception problem) {
        problem.printStackTrace();
    }

    private PrintsToConsole() {}
}
