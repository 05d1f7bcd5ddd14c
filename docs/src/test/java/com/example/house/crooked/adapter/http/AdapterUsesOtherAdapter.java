package com.example.house.crooked.adapter.http;

import com.example.house.crooked.adapter.inmemory.Twin;

/** An adapter that knows another. */
public record AdapterUsesOtherAdapter(Twin twin) {}
