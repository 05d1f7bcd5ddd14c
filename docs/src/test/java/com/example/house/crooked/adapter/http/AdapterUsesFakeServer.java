package com.example.house.crooked.adapter.http;

import com.example.house.crooked.fakeserver.FakeServerUsesAdapter;

/** An adapter that knows what it is tested against. */
public record AdapterUsesFakeServer(FakeServerUsesAdapter fake) {}
