package com.example.project.conforming.testkit;

import com.example.project.conforming.ports.customer.People;

/** A contract over the ports. */
public record Contract(People people) {}
