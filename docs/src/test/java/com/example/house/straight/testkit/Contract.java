package com.example.house.straight.testkit;

import com.example.house.straight.ports.customer.People;

/** A contract over the ports. */
public record Contract(People people) {}
