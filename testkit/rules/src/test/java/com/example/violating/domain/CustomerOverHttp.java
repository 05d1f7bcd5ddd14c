package com.example.violating.domain;

import io.github.kickserv4j.domain.shared.CustomerNumber;
import java.net.URI;
import java.net.http.HttpRequest;

/** Business code that uses HTTP itself. */
record CustomerOverHttp(CustomerNumber number) {
    HttpRequest request(URI account) {
        return HttpRequest.newBuilder(account.resolve(number.toString())).build();
    }
}
