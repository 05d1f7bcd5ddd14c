package com.example.house.crooked.domain.customer;

import com.example.house.crooked.ports.customer.PortUsesAdapter;

/** A domain that looks upwards. */
public record DomainUsesPort(PortUsesAdapter port) {}
