package com.example.desk;

import static io.github.kickserv4j.testkit.fixtures.Fixtures.account;
import static io.github.kickserv4j.testkit.fixtures.Fixtures.customer;

import io.github.kickserv4j.adapter.inmemory.InMemoryKickserv;
import io.github.kickserv4j.testkit.fixtures.CreatedAccount;
import io.github.kickserv4j.testkit.fixtures.Fixture;
import io.github.kickserv4j.testkit.junit.DataSet;
import io.vavr.collection.List;

/** A data set of fixtures in the guide to testing. */
class FiveCustomers implements DataSet {
    private static final Fixture FIVE = account(
            customer("Ann Quist")
                    .inState("MI")
                    .job("Furnace")
                    .charged("120.00")
                    .paid("40.00")
                    .note("Back door"),
            customer("Bruno Fixture")
                    .job("Oven")
                    .scheduledOn("2024-06-05")
                    .charged("85.00")
                    .paid("85.00"),
            customer("Cleo Sample")
                    .note("Prefers mornings")
                    .opportunity("Boiler")
                    .won()
                    .charged("900.00"),
            customer("Dora Lind")
                    .job("Filter")
                    .charged("19.50")
                    .job("Pump")
                    .charged("62.01")
                    .paid("62.01"),
            customer("Edda Example").job("Thermostat").started().completed().charged("310.75"));

    private CreatedAccount created = new CreatedAccount(List.empty());

    CreatedAccount created() {
        return created;
    }

    @Override
    public void fill(InMemoryKickserv twin) {
        created = FIVE.createIn(twin);
    }
}
