package com.example.shop.domain;

import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;

/** Somebody who wants to be a customer. */
public record Applicant(CustomerNumber number, NewCustomer customer) {}
