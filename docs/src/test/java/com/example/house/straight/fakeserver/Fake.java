package com.example.house.straight.fakeserver;

import com.example.house.straight.ports.customer.People;

/** A server over the ports. */
public record Fake(People people) {}
