package com.example.house.crooked.adapter.http;

import com.example.house.crooked.fakeserver.FakeSeesAnAdapter;

/** An adapter that knows what it is tested against. */
public record SeesTheFakeServer(FakeSeesAnAdapter fake) {}
