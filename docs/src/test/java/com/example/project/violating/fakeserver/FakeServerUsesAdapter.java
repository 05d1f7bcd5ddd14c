package com.example.project.violating.fakeserver;

import com.example.project.violating.adapter.inmemory.Twin;

/** A fake server that serves one adapter only. */
public record FakeServerUsesAdapter(Twin twin) {}
