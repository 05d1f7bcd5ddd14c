package com.example.project.violating.adapter.http;

import com.example.project.violating.fakeserver.FakeServerUsesAdapter;

/** An adapter that knows what it is tested against. */
public record AdapterUsesFakeServer(FakeServerUsesAdapter fake) {}
