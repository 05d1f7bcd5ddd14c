package com.example.project.conforming.fakeserver;

import com.example.project.conforming.ports.customer.People;

/** A server over the ports. */
public record Fake(People people) {}
