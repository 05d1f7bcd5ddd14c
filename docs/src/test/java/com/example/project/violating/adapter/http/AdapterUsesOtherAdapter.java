package com.example.project.violating.adapter.http;

import com.example.project.violating.adapter.inmemory.Twin;

/** An adapter that knows another. */
public record AdapterUsesOtherAdapter(Twin twin) {}
