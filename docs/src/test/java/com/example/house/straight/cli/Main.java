package com.example.house.straight.cli;

import com.example.house.straight.adapter.http.HttpPeople;
import com.example.house.straight.adapter.inmemory.InMemoryPeople;
import com.example.house.straight.fakeserver.Fake;
import java.net.http.HttpClient;
import java.time.Clock;

/** The one place that chooses adapters, prints, and knows what time it is. */
record Main(InMemoryPeople twin) {
    void run() {
        System.out.println(new Fake(new HttpPeople(HttpClient.newHttpClient(), Clock.systemUTC())));
    }
}
