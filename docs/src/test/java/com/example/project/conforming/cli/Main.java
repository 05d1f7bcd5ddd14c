package com.example.project.conforming.cli;

import com.example.project.conforming.adapter.http.HttpPeople;
import com.example.project.conforming.adapter.inmemory.InMemoryPeople;
import com.example.project.conforming.fakeserver.Fake;
import java.net.http.HttpClient;
import java.time.Clock;

/** The one place that chooses adapters, prints, and knows what time it is. */
record Main(InMemoryPeople twin) {
    void run() {
        System.out.println(new Fake(new HttpPeople(HttpClient.newHttpClient(), Clock.systemUTC())));
    }
}
