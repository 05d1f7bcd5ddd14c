package com.example.project.violating.testkit;

import com.example.project.violating.adapter.inmemory.Twin;

/** A testkit that the adapter could not use, since Maven refuses cycles. */
public record TestkitUsesAdapter(Twin twin) {}
