package com.example.project.violating.ports.customer;

import com.example.project.violating.adapter.inmemory.Twin;

/** A port that knows who implements it. */
public record PortUsesAdapter(Twin twin) {}
