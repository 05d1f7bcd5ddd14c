package io.github.kickserv4j.cli.process;

import io.github.kickserv4j.adapter.http.HttpKickserv;
import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.domain.customer.NewCustomer;
import io.github.kickserv4j.domain.shared.CustomerNumber;
import io.github.kickserv4j.fakeserver.FakeKickserv;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;

/** A program that makes one first call, so that the classes that the call loads can be counted. */
final class FirstCall {
    private static final String BASIC = "Basic ZGVtbzpkZW1v";

    private FirstCall() {}

    /** Calls the twin, the fake server, or, over HTTP, the server at the second argument. */
    public static void main(String[] args) throws IOException {
        switch (args[0]) {
            case "twin" -> twin().customers().get(new CustomerNumber(1)).get();
            case "fake" -> callFake();
            default -> callOverHttp(URI.create(args[1]));
        }
    }

    /** Returns a twin with one customer. */
    static InMemoryKickserv twin() {
        InMemoryKickserv twin = InMemoryKickserv.create();
        twin.customers().create(NewCustomer.builder("Rosalind Quist").build()).get();
        return twin;
    }

    private static void callFake() throws IOException {
        try (FakeKickserv server = FakeKickserv.builder(twin()).start()) {
            URLConnection connection = URI.create(server.accountUri() + "/customers/1.json")
                    .toURL()
                    .openConnection();
            connection.setRequestProperty("Authorization", BASIC);
            try (InputStream body = connection.getInputStream()) {
                body.readAllBytes();
            }
        }
    }

    private static void callOverHttp(URI server) {
        try (HttpKickserv kickserv = HttpKickserv.builder()
                .baseUri(server)
                .account("demo")
                .apiKey("demo")
                .build()) {
            kickserv.customers().get(new CustomerNumber(1)).get();
        }
    }
}
