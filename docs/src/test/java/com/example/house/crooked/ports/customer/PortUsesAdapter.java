package com.example.house.crooked.ports.customer;

import com.example.house.crooked.adapter.inmemory.Twin;

/** A port that knows who implements it. */
public record PortUsesAdapter(Twin twin) {}
