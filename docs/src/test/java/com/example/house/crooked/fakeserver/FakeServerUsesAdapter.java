package com.example.house.crooked.fakeserver;

import com.example.house.crooked.adapter.inmemory.Twin;

/** A fake server that serves one adapter only. */
public record FakeServerUsesAdapter(Twin twin) {}
