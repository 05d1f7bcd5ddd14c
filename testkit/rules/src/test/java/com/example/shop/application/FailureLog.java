package com.example.shop.application;

import io.github.kickserv4j.ports.shared.Failure;

/** Code of another module that takes failures. */
public interface FailureLog {
    void failed(Failure failure);
}
