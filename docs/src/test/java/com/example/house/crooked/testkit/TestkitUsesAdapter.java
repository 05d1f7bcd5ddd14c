package com.example.house.crooked.testkit;

import com.example.house.crooked.adapter.inmemory.Twin;

/** A testkit that the adapter could not use, since Maven refuses cycles. */
public record TestkitUsesAdapter(Twin twin) {}
