package com.example.house.crooked.domain.customer;

import com.example.house.crooked.ports.customer.SeesAnAdapter;

/** A domain that looks upwards. */
public record SeesAPort(SeesAnAdapter port) {}
