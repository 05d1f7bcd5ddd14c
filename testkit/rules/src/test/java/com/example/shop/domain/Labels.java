package com.example.shop.domain;

import io.github.kickserv4j.domain.shared.CustomerNumber;

/** Text that everybody has, though Kickserv has some of it too. */
public record Labels(CustomerNumber customer) {
    static final String EMAIL = "email_address";

    String title() {
        return "customer " + customer + " of jobs.jsonl and first_name";
    }
}
