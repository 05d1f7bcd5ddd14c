package com.example.project.violating.domain.customer;

import com.example.project.violating.ports.customer.PortUsesAdapter;

/** A domain that looks upwards. */
public record DomainUsesPort(PortUsesAdapter port) {}
